"""__exit__ runs for every __enter__ that returned, in reverse order, and is told how it went.

`with a, b:` enters a, then b, and leaves b, then a. Each __exit__ gets the exception's type, the
exception and its traceback, or None three times. `as` binds what __enter__ returns, which need not
be the context manager itself (PEP 343).

You meet this when you write a class whose objects are to be used in a `with` statement.

Takeaway: An __enter__ that fails has to clean up by itself, because its __exit__ is not called.
Level: entry
See also: context_managers/cleanup_on_every_way_out.py,
    context_managers/generator_as_context_manager.py
Covers: D10
"""


class Stage:
    def __init__(self, name: str, fails: bool = False) -> None:
        self.name = name
        self.fails = fails
        print(f"{name}: made")

    def __enter__(self) -> str:
        print(f"{self.name}: enter")
        if self.fails:
            raise ConnectionError(f"{self.name} is down")
        return f"handle of {self.name}"

    def __exit__(self, exc_type, exc, traceback) -> None:
        kind = exc_type and exc_type.__name__
        print(f"{self.name}: exit({kind}, {exc}, {'a' if traceback else 'no'} traceback)")


# D10.order: the first one entered is the last one left.
with Stage("outer") as outer, Stage("inner") as inner:
    # => outer: made
    # => outer: enter
    # => inner: made
    # => inner: enter
    # => inner: exit(None, None, no traceback)
    # => outer: exit(None, None, no traceback)
    # D10.binding: the names are bound to what __enter__ returned.
    pair = (outer, inner)  # => ('handle of outer', 'handle of inner')


def divide(dividend: int, divisor: int) -> float:
    with Stage("calculation"):
        return dividend / divisor


# The value of `return` is computed inside the block and returned after the exit.
print(divide(1, 2))
# => calculation: made
# => calculation: enter
# => calculation: exit(None, None, no traceback)
# => 0.5

# D10.arguments: after an error, the exit gets its type, the exception and a traceback.

# divide(1, 0)  # => calculation: made
                # => calculation: enter
                # => calculation: exit(ZeroDivisionError, division by zero, a traceback)
                # => raises ZeroDivisionError: division by zero


def connect() -> None:
    with Stage("pool"), Stage("database", fails=True), Stage("cursor"):
        print("never reached")


# The one that could not be entered is not left, and the ones after it are not even made.
# connect()  # => pool: made
             # => pool: enter
             # => database: made
             # => database: enter
             # => pool: exit(ConnectionError, database is down, a traceback)
             # => raises ConnectionError: database is down

# Both methods are looked up in the class; an __exit__ stored in the object is ignored.
stage = Stage("patched")  # => patched: made
stage.__exit__ = lambda *details: print("my own exit")
with stage:
    # => patched: enter
    # => patched: exit(None, None, no traceback)
    pass
