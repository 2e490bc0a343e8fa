# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""Transactions as PEP 249 has them: the attribute autocommit, since Python 3.12.

Takeaway: With autocommit False there is always a transaction; closing the connection rolls it back.
Covers: B1
"""

import sqlite3
import sys

NEW = sys.version_info >= (3, 12)
log = []


def logged():
    lines = log.copy()
    log.clear()
    return lines


if NEW:
    db = sqlite3.connect(":memory:", autocommit=False)
    db.set_trace_callback(log.append)
    db.in_transaction
    # graalpy=> True
    # cpython[3.12+]=> True
    db.execute("CREATE TABLE t (a)").rowcount
    # graalpy=> -1
    # cpython[3.12+]=> -1
    db.rollback()
    db.in_transaction
    # graalpy=> True
    # cpython[3.12+]=> True
    db.execute("CREATE TABLE t (a)").rowcount
    # graalpy=> -1
    # cpython[3.12+]=> -1
    db.commit()
    logged()
    # graalpy=> ['CREATE TABLE t (a)', 'ROLLBACK', 'BEGIN', 'CREATE TABLE t (a)', 'COMMIT', 'BEGIN']
    # cpython[3.12+]=> ['CREATE TABLE t (a)', 'ROLLBACK', 'BEGIN', 'CREATE TABLE t (a)', 'COMMIT', 'BEGIN']
    with db:
        db.execute("INSERT INTO t VALUES (1)")
    logged()
    # graalpy=> ['INSERT INTO t VALUES (1)', 'COMMIT', 'BEGIN']
    # cpython[3.12+]=> ['INSERT INTO t VALUES (1)', 'COMMIT', 'BEGIN']

    # A script leaves the transaction alone.
    db.executescript("INSERT INTO t VALUES (2); INSERT INTO t VALUES (3)")
    db.in_transaction
    # graalpy=> True
    # cpython[3.12+]=> True
    logged()
    # graalpy=> ['INSERT INTO t VALUES (2);', ' INSERT INTO t VALUES (3)']
    # cpython[3.12+]=> ['INSERT INTO t VALUES (2);', ' INSERT INTO t VALUES (3)']

    # With True, SQLite does it alone: commit and rollback do nothing.
    db.autocommit = True
    db.in_transaction
    # graalpy=> False
    # cpython[3.12+]=> False
    db.execute("INSERT INTO t VALUES (4)").rowcount
    # graalpy=> 1
    # cpython[3.12+]=> 1
    db.rollback()
    logged()
    # graalpy=> ['COMMIT', 'INSERT INTO t VALUES (4)']
    # cpython[3.12+]=> ['COMMIT', 'INSERT INTO t VALUES (4)']

    db.autocommit = False
    db.autocommit
    # graalpy=> False
    # cpython[3.12+]=> False
    logged()
    # graalpy=> ['BEGIN']
    # cpython[3.12+]=> ['BEGIN']

    try:
        db.autocommit = 5
    except ValueError as error:
        print(error)
        # graalpy=> autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL
        # cpython[3.12+]=> autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL

    db.close()
    logged()
    # graalpy=> ['ROLLBACK']
    # cpython[3.12+]=> ['ROLLBACK']
    sqlite3.connect(":memory:").autocommit == sqlite3.LEGACY_TRANSACTION_CONTROL == -1
    # graalpy=> True
    # cpython[3.12+]=> True
else:
    hasattr(sqlite3, "LEGACY_TRANSACTION_CONTROL")  # cpython[3.11]=> False
