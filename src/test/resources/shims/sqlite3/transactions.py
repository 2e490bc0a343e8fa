# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""When a transaction begins and ends, if nobody says autocommit.

A transaction begins before INSERT, UPDATE, DELETE and REPLACE, and before nothing else; with isolation_level
None, Python begins none at all.

Takeaway: SELECT and CREATE TABLE begin no transaction; the first INSERT does, and it stays open until commit.
Covers: B1
"""

import sqlite3

log = []
db = sqlite3.connect(":memory:")
db.set_trace_callback(log.append)


def logged():
    lines = log.copy()
    log.clear()
    return lines


db.isolation_level  # => ''
db.execute("CREATE TABLE t (a)").fetchall()  # => []
db.in_transaction  # => False
db.execute("SELECT a FROM t").fetchall()  # => []
db.in_transaction  # => False
db.execute("INSERT INTO t VALUES (1)").rowcount  # => 1
db.in_transaction  # => True
db.execute("CREATE TABLE u (a)").fetchall()  # => []
db.in_transaction  # => True
db.commit()
db.in_transaction  # => False
logged()
# => ['CREATE TABLE t (a)', 'SELECT a FROM t', 'BEGIN ', 'INSERT INTO t VALUES (1)', 'CREATE TABLE u (a)', 'COMMIT']

# A commit or a rollback without a transaction does nothing.
db.commit()
db.rollback()
logged()  # => []

# Comments don't hide what a statement is; WITH does.
db.execute("/* one */ -- two\n  UPDATE t SET a = 2").rowcount  # => 1
db.in_transaction  # => True
db.rollback()
db.execute("SELECT a FROM t").fetchone()  # => (1,)
db.execute("WITH x AS (SELECT 5) INSERT INTO t SELECT * FROM x").rowcount  # => -1
db.in_transaction  # => False
db.execute("DELETE FROM t WHERE a = 5").rowcount  # => 1
db.execute("REPLACE INTO t VALUES (3)").rowcount  # => 1
db.rollback()
db.execute("SELECT a FROM t ORDER BY a").fetchall()  # => [(1,), (5,)]
logged()[-2:]  # => ['ROLLBACK', 'SELECT a FROM t ORDER BY a']

# What one writes oneself counts, too.
db.execute("BEGIN").rowcount  # => -1
db.in_transaction  # => True
db.execute("INSERT INTO t VALUES (7)").lastrowid  # => 3
db.execute("ROLLBACK").rowcount  # => -1
db.in_transaction  # => False
logged()  # => ['BEGIN', 'INSERT INTO t VALUES (7)', 'ROLLBACK']
# db.execute("COMMIT")  # => raises sqlite3.OperationalError: cannot commit - no transaction is active
# db.execute("ROLLBACK")  # => raises sqlite3.OperationalError: cannot rollback - no transaction is active

# Savepoints begin a transaction where there is none, and end the one that they began.
db.execute("SAVEPOINT s").rowcount  # => -1
db.in_transaction  # => True
db.execute("INSERT INTO t VALUES (8)").rowcount  # => 1
db.execute("SAVEPOINT inner").rowcount  # => -1
db.execute("INSERT INTO t VALUES (9)").rowcount  # => 1
db.execute("ROLLBACK TO inner").rowcount  # => -1
db.in_transaction  # => True
db.execute("RELEASE s").rowcount  # => -1
db.in_transaction  # => False
db.execute("SELECT max(a) FROM t").fetchone()  # => (8,)
# db.execute("RELEASE s")  # => raises sqlite3.OperationalError: no such savepoint: s

# An error within a transaction leaves it open; one with OR ROLLBACK ends it.
db.execute("CREATE UNIQUE INDEX i ON t (a)").rowcount  # => -1
db.execute("INSERT INTO t VALUES (10)").rowcount  # => 1
# db.execute("INSERT INTO t VALUES (10)")  # => raises sqlite3.IntegrityError: UNIQUE constraint failed: t.a
db.in_transaction  # => True
# db.execute("INSERT OR ROLLBACK INTO t VALUES (10)")  # => raises sqlite3.IntegrityError: UNIQUE constraint failed: t.a
db.in_transaction  # => False
db.execute("SELECT count(*) FROM t WHERE a = 10").fetchone()  # => (0,)

# A failing statement has begun its transaction.
db.execute("DELETE FROM t").rowcount  # => 3
db.commit()
# db.execute("INSERT INTO t VALUES (?)", ())
# => raises sqlite3.ProgrammingError: Incorrect number of bindings supplied. The current statement uses 1, and there are 0 supplied.
db.in_transaction  # => True
db.rollback()

# As a context manager, a connection commits or rolls back, and stays open.
logged()[-1]  # => 'ROLLBACK'
with db:
    db.execute("INSERT INTO t VALUES (20)").rowcount  # => 1
db.in_transaction  # => False
try:
    with db as same:
        same.execute("INSERT INTO t VALUES (21)").rowcount  # => 1
        raise KeyError("x")
except KeyError as error:
    print("passed on", error)  # => passed on 'x'
db.in_transaction  # => False
db.execute("SELECT a FROM t").fetchall()  # => [(20,)]
logged()
# => ['BEGIN ', 'INSERT INTO t VALUES (20)', 'COMMIT', 'BEGIN ', 'INSERT INTO t VALUES (21)', 'ROLLBACK', 'SELECT a FROM t']

# The level is what BEGIN says.
db.isolation_level = "immediate"
db.isolation_level  # => 'IMMEDIATE'
db.execute("INSERT INTO t VALUES (22)").rowcount  # => 1
logged()  # => ['BEGIN IMMEDIATE', 'INSERT INTO t VALUES (22)']

# Setting it to None commits; from then on, every statement is a transaction of its own.
db.isolation_level = None
db.in_transaction  # => False
db.execute("INSERT INTO t VALUES (23)").rowcount  # => 1
db.in_transaction  # => False
logged()  # => ['COMMIT', 'INSERT INTO t VALUES (23)']
db.execute("BEGIN EXCLUSIVE").rowcount  # => -1
db.in_transaction  # => True
db.rollback()
logged()  # => ['BEGIN EXCLUSIVE', 'ROLLBACK']

# db.isolation_level = "SERIALIZABLE"
# => raises ValueError: isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'
# sqlite3.connect(":memory:", isolation_level=3)  # => raises TypeError: isolation_level must be str or None

# A script ends the transaction first, and begins none.
db.isolation_level = ""
db.execute("INSERT INTO t VALUES (30)").rowcount  # => 1
db.executescript("INSERT INTO t VALUES (31); INSERT INTO t VALUES (32);").rowcount  # => -1
db.in_transaction  # => False
logged()
# => ['BEGIN ', 'INSERT INTO t VALUES (30)', 'COMMIT', 'INSERT INTO t VALUES (31);', ' INSERT INTO t VALUES (32);']
db.executescript("BEGIN; DELETE FROM t;").rowcount  # => -1
db.in_transaction  # => True
db.rollback()
db.execute("SELECT count(*) FROM t").fetchone()  # => (6,)

# executemany is one transaction.
logged()[-1]  # => 'SELECT count(*) FROM t'
db.executemany("INSERT INTO t VALUES (?)", [(40,), (41,)]).rowcount  # => 2
logged()  # => ['BEGIN ', 'INSERT INTO t VALUES (40)', 'INSERT INTO t VALUES (41)']
db.total_changes  # => 27
db.close()
