# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""A cursor finds its rows one by one, no further than one ahead.

Takeaway: A hundred thousand rows cost what is taken of them.
Covers: B1
"""

import sqlite3
import weakref

db = sqlite3.connect(":memory:")
calls = 0


def seen(value):
    global calls
    calls += 1
    return value


db.create_function("seen", 1, seen)
SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT seen(i) FROM n"
cursor = db.execute(SQL)
calls  # => 1
next(cursor)  # => (1,)
calls  # => 2
cursor.fetchone()  # => (2,)
calls  # => 3
cursor.fetchmany(10)[-1]  # => (12,)
calls  # => 13
for (value,) in cursor:
    if value == 20:
        break
calls  # => 21
cursor.close()
calls  # => 21

# What a row factory does happens between the rows.
order = []
db.create_function("note", 1, lambda value: order.append(value) or value)
db.row_factory = lambda cursor, row: order.append(row) or row
db.execute("SELECT note(column1) FROM (VALUES ('a'), ('b'), ('c'))").fetchall()  # => [('a',), ('b',), ('c',)]
order  # => ['a', 'b', ('a',), 'c', ('b',), ('c',)]
db.row_factory = None

# A cursor that nobody has any more is in nobody's way.
db.execute("CREATE TABLE t AS SELECT 1 AS a UNION SELECT 2").rowcount  # => -1
db.execute("SELECT a FROM t").fetchone()  # => (1,)
db.execute("DROP TABLE t").rowcount  # => -1
db.create_function("seen", 1, abs)
db.execute("SELECT seen(-1)").fetchone()  # => (1,)

# One that somebody has is.
db.execute("CREATE TABLE t AS SELECT 1 AS a UNION SELECT 2").rowcount  # => -1
cursor = db.execute("SELECT a FROM t")
# db.execute("DROP TABLE t")  # => raises sqlite3.OperationalError: database table is locked
# db.create_function("seen", 1, abs)  # => raises sqlite3.OperationalError: Error creating function
cursor.fetchall()  # => [(1,), (2,)]
db.execute("DROP TABLE t").rowcount  # => -1
weakref.ref(cursor)() is cursor  # => True

# Nor do a thousand of them matter.
rows = [db.execute("SELECT 1 UNION SELECT 2").fetchone() for _ in range(1000)]
set(rows)  # => {(1,)}


# A cursor can't be used while it makes a row.
def recursive(text):
    try:
        cursor.execute("SELECT 1")
    except sqlite3.ProgrammingError as error:
        return str(error)


db.text_factory = recursive
cursor.execute("SELECT 'text'").fetchone()  # => ('Recursive use of cursors not allowed.',)
db.text_factory = str

# Another cursor of the same connection can.
db.create_function("nested", 1, lambda value: db.execute("SELECT ? + 1", (value,)).fetchone()[0])
db.execute("SELECT nested(column1) FROM (VALUES (1), (2))").fetchall()  # => [(2,), (3,)]
