"""The end of a `with` raises: the value is never returned."""

from contextlib import contextmanager


@contextmanager
def refusing():
    yield
    raise ValueError("instead")


def f():
    with refusing():
        return 1  # => 1


try:
    f()
except ValueError:
    pass
