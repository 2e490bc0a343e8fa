"""functools.wraps gives a wrapper the name and documentation of the function it wraps.

A decorated function is the wrapper, and the wrapper has a name, a docstring and a signature of its
own. Routers, loggers, test runners and `help()` read those, so without `wraps` all decorated
functions look alike.

You meet this when logs or error pages speak of a function called `wrapper`.

Takeaway: Put `@functools.wraps(func)` on every wrapper; it also keeps the original in
    `__wrapped__`.
Level: entry
See also: decorators/wrapper_replaces_the_function.py, typing/decorators_keep_signatures.py,
    introspection/signature_and_parameters.py
Covers: D06
"""

import functools
import inspect
import textwrap


def audited_badly(func):
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


def audited(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


class Invoice:
    def total(self, net: float, *, tax: float = 0.19) -> float:
        """Net amount plus tax."""
        return round(net * (1 + tax), 2)

    total.permission = "billing"


original = Invoice.total
lost = audited_badly(original)
kept = audited(original)

# D06.lost: without wraps, the name and the docstring are those of the wrapper.
lost.__name__  # => 'wrapper'
print(lost.__doc__)  # => None
lost.__qualname__  # => 'audited_badly.<locals>.wrapper'

# D06.wraps: wraps copies them from the original: the name, the docstring, the qualified name, …
kept.__name__  # => 'total'
kept.__doc__  # => 'Net amount plus tax.'
kept.__qualname__  # => 'Invoice.total'

# … the module, which shows where a function from elsewhere is decorated, …
audited_badly(textwrap.dedent).__module__  # => '__main__'
audited(textwrap.dedent).__module__  # => 'textwrap'

# … and the function's own attributes, which are added to those of the wrapper.
hasattr(lost, "permission")  # => False
kept.__dict__["permission"]  # => 'billing'

# D06.signature: the annotations come along, and __wrapped__ leads signature() to the original.
kept.__annotations__ == original.__annotations__  # => True
str(inspect.signature(lost))  # => '(*args, **kwargs)'
str(inspect.signature(kept))  # => '(self, net: float, *, tax: float = 0.19) -> float'
kept.__wrapped__ is original  # => True

# Only descriptions are copied. A call still goes through the wrapper.
kept is original  # => False
kept(Invoice(), 100)  # => 119.0
