"""Expressions that do something, or wait for an exception, need no claim."""

from contextlib import suppress

done = []
done.append(1)
[done.append(each) for each in (2, 3)]
done and done.append(4)
done.pop() if done else None
with suppress(ZeroDivisionError):
    1 / 0
with suppress(KeyError):
    {}["missing"]
try:
    undefined
except NameError:
    done.append("undefined")


class Stub:
    """A docstring."""

    def method(self): ...


def protocol():
    """Says what it would do."""
    ...


print(done)  # => [1, 2, 3, 'undefined']
