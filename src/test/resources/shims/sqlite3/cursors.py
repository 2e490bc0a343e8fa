# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""What a cursor tells: rows, descriptions, counts; and when it refuses to.

Takeaway: rowcount is for changes alone, lastrowid for insertions alone, and description for whatever has columns.
Covers: B1
"""

import sqlite3

db = sqlite3.connect(":memory:")
cursor = db.cursor()
(cursor.description, cursor.rowcount, cursor.lastrowid, cursor.arraysize)  # => (None, -1, None, 1)
cursor.connection is db  # => True
cursor.fetchone()
cursor.fetchall()  # => []

cursor.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a)") is cursor  # => True
(cursor.description, cursor.rowcount, cursor.lastrowid)  # => (None, -1, 0)
cursor.execute("INSERT INTO t VALUES (5, 'x')").lastrowid  # => 5
cursor.rowcount  # => 1
cursor.executemany("INSERT INTO t (a) VALUES (?)", ["a", "b", "c"]).rowcount  # => 3
cursor.lastrowid  # => 5
cursor.execute("SELECT 1").lastrowid  # => 8
cursor.rowcount  # => -1
cursor.execute("UPDATE t SET a = a || '!'").rowcount  # => 4
cursor.execute("DELETE FROM t WHERE id > 100").rowcount  # => 0
db.execute("REPLACE INTO t VALUES (5, 'y')").lastrowid  # => 5

cursor.execute("SELECT id, a AS 'Big Name', 1 + 1, x'00' FROM t").description
# => (('id', None, None, None, None, None, None), ('Big Name', None, None, None, None, None, None), ('1 + 1', None, None, None, None, None, None), ("x'00'", None, None, None, None, None, None))
cursor.fetchone()  # => (5, 'y', 2, b'\x00')
cursor.execute("SELECT id FROM t WHERE 0").description  # => (('id', None, None, None, None, None, None),)
cursor.fetchone()
cursor.execute("DROP TABLE IF EXISTS missing").description is None  # => True

# A description keeps up with the table.
db.execute("CREATE TABLE u (a)").rowcount  # => -1
[each[0] for each in db.execute("SELECT * FROM u").description]  # => ['a']
db.execute("ALTER TABLE u RENAME COLUMN a TO b").rowcount  # => -1
[each[0] for each in db.execute("SELECT * FROM u").description]  # => ['b']
db.execute("ALTER TABLE u ADD COLUMN c").rowcount  # => -1
[each[0] for each in db.execute("SELECT * FROM u").description]  # => ['b', 'c']

# Fetching.
SERIES = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 7) SELECT i FROM n"
cursor.execute(SERIES).fetchone()  # => (1,)
cursor.fetchmany()  # => [(2,)]
cursor.fetchmany(2)  # => [(3,), (4,)]
next(cursor)  # => (5,)
cursor.arraysize = 2
cursor.fetchmany()  # => [(6,), (7,)]
cursor.fetchmany()  # => []
cursor.fetchone()
# next(cursor)  # => raises StopIteration
cursor.execute(SERIES).fetchmany(size=100)  # => [(1,), (2,), (3,), (4,), (5,), (6,), (7,)]
[i for i, in db.execute(SERIES) if i % 3 == 0]  # => [3, 6]
iter(cursor) is cursor  # => True

# A new statement takes the place of the old, even if it fails.
cursor.execute(SERIES).fetchone()  # => (1,)
# cursor.execute("SELECT missing")  # => raises sqlite3.OperationalError: no such column: missing
cursor.fetchall()  # => []
(cursor.description, cursor.rowcount)  # => (None, -1)

# Two cursors on one statement go their own ways.
one, two = db.execute(SERIES), db.execute(SERIES)
[next(one), next(one), next(two), next(one), next(two)]  # => [(1,), (2,), (1,), (3,), (2,)]
one.close()
next(two)  # => (3,)
two.close()

# RETURNING.
cursor.execute("INSERT INTO u VALUES (1, 2), (3, 4) RETURNING b, c").description[1][0]  # => 'c'
cursor.fetchall()  # => [(1, 2), (3, 4)]
cursor.rowcount  # => 2
db.execute("DELETE FROM u RETURNING b").fetchall()  # => [(1,), (3,)]
db.execute("UPDATE u SET b = 1 RETURNING b").fetchall()  # => []

# One statement, with whatever blanks, comments and semicolons SQL allows around it.
db.execute("  ; SELECT 1; -- done").fetchone()  # => (1,)
db.execute("/* a ; */ SELECT ';' /* ' */;\n\t ").fetchone()  # => (';',)
db.execute("-- SELECT 1\nSELECT 2 -- ; SELECT 3").fetchone()  # => (2,)
db.execute("").fetchone()
db.execute("-- nothing").description is None  # => True
db.execute(" ; ; ").fetchall()  # => []
# db.execute("SELECT 1; SELECT 2")  # => raises sqlite3.ProgrammingError: You can only execute one statement at a time.
# db.execute("SELECT 1;;")  # => raises sqlite3.ProgrammingError: You can only execute one statement at a time.
# db.execute("SELECT 1; /* */ x")  # => raises sqlite3.ProgrammingError: You can only execute one statement at a time.
# db.execute("SELECT 'a\0b'")  # => raises sqlite3.ProgrammingError: the query contains a null character
# db.execute("SELEKT 1")  # => raises sqlite3.OperationalError: near "SELEKT": syntax error
# db.execute("SELECT 'a")  # => raises sqlite3.OperationalError: unrecognized token: "'a"
# db.execute("SELECT (1")  # => raises sqlite3.OperationalError: incomplete input

# A trigger has semicolons within.
TRIGGER = """
CREATE TEMP TRIGGER log AFTER INSERT ON u BEGIN
    UPDATE u SET c = CASE WHEN c IS NULL THEN 'none' ELSE c END;
    DELETE FROM u WHERE b = 'end';  -- END;
END;
"""
# db.execute(TRIGGER + "SELECT 1")  # => raises sqlite3.ProgrammingError: You can only execute one statement at a time.
db.execute(TRIGGER).rowcount  # => -1
db.executescript("INSERT INTO u (b) VALUES (1), ('end'); DROP TRIGGER log;" + TRIGGER + "SELECT 1;; -- x").fetchall()  # => []
db.execute("SELECT * FROM u").fetchall()  # => [(1, 'none')]
# db.executescript("DELETE FROM u; SELEKT; DELETE FROM t")  # => raises sqlite3.OperationalError: near "SELEKT": syntax error
db.execute("SELECT count(*) FROM u").fetchall()  # => [(0,)]
# db.executescript("SELECT 1;\0")  # => raises ValueError: embedded null character
# db.executescript(b"SELECT 1")  # => raises TypeError: executescript() argument must be str, not bytes

# A commit leaves a cursor where it is.
cursor.execute("SELECT id FROM t ORDER BY id").fetchone()  # => (5,)
db.commit()
cursor.fetchall()  # => [(6,), (7,), (8,)]

# After a rollback of changes, it may go on or not; a new statement always works.
rows = db.execute("SELECT id FROM t ORDER BY id")
next(rows)  # => (5,)
db.execute("INSERT INTO t (a) VALUES ('gone')").rowcount  # => 1
db.rollback()
rows.execute("SELECT count(*) FROM t").fetchall()  # => [(4,)]

# Closed is closed.
cursor.close()
cursor.close()
# cursor.execute("SELECT 1")  # => raises sqlite3.ProgrammingError: Cannot operate on a closed cursor.
# cursor.fetchall()  # => raises sqlite3.ProgrammingError: Cannot operate on a closed cursor.
rows = db.execute(SERIES)
db.close()
db.close()
# rows.fetchone()  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
# rows.close()  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
# db.execute("SELECT 1")  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
# db.cursor()  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
# db.commit()  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
# db.in_transaction  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
# db.interrupt()  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.
# db.create_function("f", 0, print)  # => raises sqlite3.ProgrammingError: Cannot operate on a closed database.


class Forgetful(sqlite3.Cursor):
    def __init__(self, connection):
        pass


class Shy(sqlite3.Connection):
    def __init__(self, database):
        pass


other = sqlite3.connect(":memory:")
# Forgetful(other).execute("SELECT 1")  # => raises sqlite3.ProgrammingError: Base Cursor.__init__ not called.
# Shy(":memory:").execute("SELECT 1")  # => raises sqlite3.ProgrammingError: Base Connection.__init__ not called.
# other.cursor(lambda connection: 5)  # => raises TypeError: factory must return a cursor, not int
other.cursor(factory=sqlite3.Cursor).execute("SELECT 1").fetchall()  # => [(1,)]
