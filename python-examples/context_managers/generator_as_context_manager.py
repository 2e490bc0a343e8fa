"""@contextmanager turns a generator with one yield into a context manager.

What stands before the yield is __enter__, what stands behind it is __exit__, and an error of the
block is raised at the yield. So `try` and `finally` mean what they always mean, and leaving out the
`finally` leaves out the clean-up.

Takeaway: Put the yield into try/finally, and let errors pass unless swallowing them is the point.
Covers: D03, D10, T4
"""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def transaction(name: str) -> Iterator[list[str]]:
    print(f"{name}: begin")
    statements: list[str] = []
    try:
        yield statements
        print(f"{name}: commit {len(statements)}")
    except Exception as error:
        print(f"{name}: roll back after {error!r}")
        raise
    finally:
        print(f"{name}: close")


with transaction("import") as todo:
    # => import: begin
    # => import: commit 2
    # => import: close
    todo += ["insert", "update"]


@transaction("export")  # a decorator, too: each call is a transaction of its own
def export(table: str) -> None:
    raise LookupError(f"no table {table}")


# export("users")  # => export: begin
                   # => export: roll back after LookupError('no table users')
                   # => export: close
                   # => raises LookupError: no table users


@contextmanager
def hopeful(name: str) -> Iterator[None]:
    print(f"{name}: open")
    yield
    print(f"{name}: close")


# Without try/finally all is well until something fails: this one is not closed.

# with hopeful("port 8080"):
#     1 / 0  # => port 8080: open
# => raises ZeroDivisionError: division by zero


@contextmanager
def zero_if_impossible(values: dict[str, int], key: str) -> Iterator[int]:
    try:
        yield values[key]
    except ZeroDivisionError:
        values[key] = 0  # not raised again: an error that ends here is suppressed


rates = {"a": 4, "b": 0}
for key in rates:
    with zero_if_impossible(rates, key) as rate:
        rates[key] = 100 // rate
rates  # => {'a': 25, 'b': 0}


@contextmanager
def twice() -> Iterator[None]:
    yield
    yield


# with twice():
#     pass  # => raises RuntimeError: generator didn't stop
