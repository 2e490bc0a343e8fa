"""A transaction ends before its connection closes, however the block is left.

Commit inside the `try`, after the `yield`: then a commit that fails is rolled back like any other
error. Close in `finally`. The lines in capitals below come from the database, which reports each
statement that it executes.

You meet this when you write the one context manager through which a program changes its database.

Takeaway: Commit after the yield, roll back in `except BaseException` and raise again, then close.
Workaround: Here sqlite3 works on GraalPy through a stand-in. Embedded without it, sqlite3 is a
    native module: allow native access, on JDK 22 or later and in one context, or use JDBC from
    Java.
Level: core
See also: context_managers/interrupted_transaction_stays_open.py,
    context_managers/generator_as_context_manager.py, security/sql_parameters_are_never_code.py
Covers: T4
"""

# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///

import logging
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

logging.basicConfig(format="%(levelname)s %(message)s", stream=sys.stdout, level=logging.DEBUG)
log = logging.getLogger(__name__)


def connect() -> sqlite3.Connection:
    connection = sqlite3.connect("shop.db", isolation_level=None)  # BEGIN and COMMIT are ours
    connection.set_trace_callback(print)
    return connection


shop = connect()
shop.execute("CREATE TABLE users (name NOT NULL)").close()  # => CREATE TABLE users (name NOT NULL)


@contextmanager
def transaction_on(connection: sqlite3.Connection, name: str) -> Iterator[sqlite3.Connection]:
    began = time.perf_counter()
    connection.execute("BEGIN")
    log.info("%s: started", name)
    try:
        yield connection
        connection.execute("COMMIT")
        log.info("%s: committed after %.3f s", name, time.perf_counter() - began)
    except BaseException as error:
        connection.execute("ROLLBACK")
        log.error("%s: rolled back after %.3f s, %r", name, time.perf_counter() - began, error)
        raise
    finally:
        connection.close()
        log.debug("%s: connection closed", name)


def register(name: str | None) -> None:
    with transaction_on(connect(), "register") as connection:
        connection.execute("INSERT INTO users VALUES (?)", (name,))


# T4.commit, T4.logging, T4.timing: begin, insert, commit, close, each with its line in the log.
register("Ann")
# => BEGIN
# => INFO register: started
# => INSERT INTO users VALUES ('Ann')
# => COMMIT
# => INFO register: committed after … s
# => DEBUG register: connection closed

# T4.rollback: after an error, roll back, then close, and the caller sees the error.

# register(None)  # => BEGIN
                  # => INFO register: started
                  # => INSERT INTO users VALUES (NULL)
                  # => ROLLBACK
                  # => ERROR register: rolled back after … s, IntegrityError(…)
                  # => DEBUG register: connection closed
                  # => raises sqlite3.IntegrityError: NOT NULL constraint failed: users.name

shop.set_trace_callback(None)
shop.execute("SELECT name FROM users").fetchall()  # => [('Ann',)]
shop.close()
