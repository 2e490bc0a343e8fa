"""functools.wraps lets a wrapper pass for the function it wraps.

A decorated function is the wrapper, and the wrapper has a name, a docstring and a signature of its
own. Routers, loggers, test runners and help() all read those, so a bare wrapper makes every
decorated function look alike.

Takeaway: put @functools.wraps(func) on every wrapper; it also leaves the original in __wrapped__.
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

lost.__name__  # => 'wrapper'
kept.__name__  # => 'total'

print(lost.__doc__)  # => None
kept.__doc__  # => 'Net amount plus tax.'

lost.__qualname__  # => 'audited_badly.<locals>.wrapper'
kept.__qualname__  # => 'Invoice.total'

# The module shows when a function from elsewhere is decorated here.
audited_badly(textwrap.dedent).__module__  # => '__main__'
audited(textwrap.dedent).__module__  # => 'textwrap'

# Attributes that were set on the function live in its __dict__, which is merged into the wrapper's.
hasattr(lost, "permission")  # => False
kept.__dict__["permission"]  # => 'billing'

# Beyond those five: the annotations come along, and __wrapped__ leads signature() to the original.
kept.__annotations__ == original.__annotations__  # => True
str(inspect.signature(lost))  # => '(*args, **kwargs)'
str(inspect.signature(kept))  # => '(self, net: float, *, tax: float = 0.19) -> float'
kept.__wrapped__ is original  # => True

# Only appearances are copied. A call still goes through the wrapper.
kept is original  # => False
kept(Invoice(), 100)  # => 119.0
