"""@contextmanager turns a generator with one yield into a context manager.

The code before the yield is __enter__, the code after it is __exit__, and an error in the block is
raised at the yield. So `try` and `finally` work as usual, and without a `finally` nothing is
cleaned up after an error.

You meet this when a set-up and a clean-up belong together, and a class for them would be long.

Takeaway: Put the yield into try/finally, and let errors pass unless suppressing them is the point.
Level: core
See also: context_managers/enter_and_exit.py, context_managers/transaction_commits_or_rolls_back.py
Covers: D10
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


# D10.generator: what the generator yields is bound by `as`; the rest of it runs after the block.
with transaction("import") as todo:
    # => import: begin
    # => import: commit 2
    # => import: close
    todo += ["insert", "update"]


@transaction("export")  # also a decorator: each call is a transaction
def export(table: str) -> None:
    raise LookupError(f"no table {table}")


# D10.raised: an error in the block is raised at the yield.

# export("users")  # => export: begin
                   # => export: roll back after LookupError('no table users')
                   # => export: close
                   # => raises LookupError: no table users


@contextmanager
def hopeful(name: str) -> Iterator[None]:
    print(f"{name}: open")
    yield
    print(f"{name}: close")


# Without try/finally, the clean-up is skipped after an error.

# with hopeful("port 8080"):
#     ratio = 1 / 0  # => port 8080: open
# => raises ZeroDivisionError: division by zero


@contextmanager
def zero_if_impossible(values: dict[str, int], key: str) -> Iterator[int]:
    try:
        yield values[key]
    except ZeroDivisionError:
        values[key] = 0  # the error is not raised again, so it is suppressed


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
