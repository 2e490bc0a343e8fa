"""A transaction that rolls back in `except Exception` stays open after Ctrl-C.

KeyboardInterrupt, SystemExit and a cancelled task's CancelledError are no Exceptions, but
BaseExceptions. They pass such an `except`, and nothing is rolled back. If the connection goes back
to a pool, its next user gets it with a transaction that is half done, and may commit it.

You meet this when a worker is stopped in the middle of a job, and the next job fails or finds data
that should not be there.

Takeaway: Roll back for BaseException, and raise it again.
Workaround: Here sqlite3 works on GraalPy through a stand-in. Embedded without it, sqlite3 is a
    native module: allow native access, on JDK 22 or later and in one context, or use JDBC from
    Java.
Level: core
See also: context_managers/transaction_commits_or_rolls_back.py,
    context_managers/nested_transaction_depth.py
Covers: T4
"""

# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

# One connection, as a pool would hand it out again and again.
pooled = sqlite3.connect(":memory:", isolation_level=None)
pooled.execute("CREATE TABLE accounts (owner, balance)")
pooled.execute("INSERT INTO accounts VALUES ('Ann', 100), ('Bob', 0)")


def balances() -> dict[str, int]:
    return dict(pooled.execute("SELECT owner, balance FROM accounts"))


balances()  # => {'Ann': 100, 'Bob': 0}


@contextmanager
def transaction(undo_after: type[BaseException]) -> Iterator[None]:
    pooled.execute("BEGIN")
    try:
        yield
        pooled.execute("COMMIT")
    except undo_after:
        pooled.execute("ROLLBACK")
        raise


def transfer(undo_after: type[BaseException]) -> None:
    with transaction(undo_after):
        pooled.execute("UPDATE accounts SET balance = balance - 30 WHERE owner = 'Ann'")
        raise KeyboardInterrupt  # Ctrl-C, before Bob has the money


# T4.interrupt: after `except Exception`, the transaction is still open.
try:
    transfer(Exception)
except KeyboardInterrupt:
    pooled.in_transaction  # => True
                           # stated: T4: if anything raises in the block, it is rolled back

# The next user of the connection can't begin a transaction, or commits what is half done.
# transfer(Exception)
# => raises sqlite3.OperationalError: cannot start a transaction within a transaction
pooled.execute("COMMIT")
balances()  # => {'Ann': 70, 'Bob': 0}

# After `except BaseException`, nothing is left of it.
try:
    transfer(BaseException)
except KeyboardInterrupt:
    pooled.in_transaction  # => False
balances()  # => {'Ann': 70, 'Bob': 0}
pooled.close()
