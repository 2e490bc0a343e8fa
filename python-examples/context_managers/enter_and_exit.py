"""__exit__ runs for every __enter__ that returned, in reverse order, and is told how it went.

`with a, b:` enters a, then b, and leaves b, then a. Each __exit__ gets the exception's type, the
exception and its traceback, or three times None. What __enter__ returns is what `as` binds, which
need not be the context manager itself.

Takeaway: An __enter__ that fails has to clean up by itself, because its __exit__ is not called.
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


with Stage("outer") as outer, Stage("inner") as inner:
    # => outer: made
    # => outer: enter
    # => inner: made
    # => inner: enter
    # => inner: exit(None, None, no traceback)
    # => outer: exit(None, None, no traceback)
    pair = (outer, inner)  # => ('handle of outer', 'handle of inner')


def divide(dividend: int, divisor: int) -> float:
    with Stage("calculation"):
        return dividend / divisor


# The value of `return` is computed inside the block and handed out after the exit.
print(divide(1, 2))
# => calculation: made
# => calculation: enter
# => calculation: exit(None, None, no traceback)
# => 0.5

# divide(1, 0)  # => calculation: made
                # => calculation: enter
                # => calculation: exit(ZeroDivisionError, division by zero, a traceback)
                # => raises ZeroDivisionError: division by zero


def connect() -> None:
    with Stage("pool"), Stage("database", fails=True), Stage("cursor"):
        print("never reached")


# The one that failed to open is not closed, the ones after it are not even made.
# connect()  # => pool: made
             # => pool: enter
             # => database: made
             # => database: enter
             # => pool: exit(ConnectionError, database is down, a traceback)
             # => raises ConnectionError: database is down

# Both methods are looked up in the class: giving one object an __exit__ of its own changes nothing.
stage = Stage("patched")  # => patched: made
stage.__exit__ = lambda *details: print("my own exit")
with stage:
    # => patched: enter
    # => patched: exit(None, None, no traceback)
    pass
