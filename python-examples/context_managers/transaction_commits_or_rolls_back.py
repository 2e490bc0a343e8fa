"""A transaction ends before its connection closes, whichever way the block is left.

Commit belongs into the `try`, behind the `yield`: a commit that fails is then rolled back like any
other error. Roll back for BaseException, or an interrupted job leaves its work half done; close in
`finally`. The lines below in capitals come from the database, which reports what it executes.

Takeaway: `try: yield; commit` – `except BaseException: rollback; raise` – `finally: close`.
Covers: T4
"""

# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///

import logging
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

logging.basicConfig(format="%(levelname)s %(message)s", stream=sys.stdout, level=logging.DEBUG)
logger = logging.getLogger(__name__)


@contextmanager
def managed_transaction(connection: Any, name: str) -> Iterator[Any]:
    connection.execute("BEGIN")
    logger.info("[%s] started", name)
    try:
        yield connection
        connection.execute("COMMIT")
        logger.info("[%s] committed", name)
    except BaseException as error:
        connection.execute("ROLLBACK")
        logger.error("[%s] rolled back: %r", name, error)
        raise
    finally:
        connection.close()
        logger.debug("[%s] connection closed", name)


def connect() -> sqlite3.Connection:
    connection = sqlite3.connect("shop.db", isolation_level=None)  # BEGIN and COMMIT are ours
    connection.execute("CREATE TABLE IF NOT EXISTS users (name, tier)")
    connection.set_trace_callback(print)
    return connection


def upgrade(name: str, *, interrupted: bool = False) -> None:
    with managed_transaction(connect(), "upgrade") as connection:
        connection.execute(f"INSERT INTO users VALUES ('{name}', 'gold')")
        if interrupted:
            raise KeyboardInterrupt


upgrade("Ann")
# => BEGIN
# => INFO [upgrade] started
# => INSERT INTO users VALUES ('Ann', 'gold')
# => COMMIT
# => INFO [upgrade] committed
# => DEBUG [upgrade] connection closed

# `except Exception` would have let this one pass, with a transaction open and nothing in the log.
# upgrade("Bob", interrupted=True)  # => BEGIN
                                    # => INFO [upgrade] started
                                    # => INSERT INTO users VALUES ('Bob', 'gold')
                                    # => ROLLBACK
                                    # => ERROR [upgrade] rolled back: KeyboardInterrupt()
                                    # => DEBUG [upgrade] connection closed
                                    # => raises KeyboardInterrupt

# The database remembers one of them.
audit = connect()
audit.set_trace_callback(None)
audit.execute("SELECT name, tier FROM users").fetchall()  # => [('Ann', 'gold')]
audit.close()
# audit.execute("SELECT 1")
# => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
