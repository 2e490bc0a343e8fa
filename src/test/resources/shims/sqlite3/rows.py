# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""Rows as tuples, with names, and as one likes.

Takeaway: A Row is a tuple that also answers to its columns' names, whatever their case.
Covers: B1
"""

import sqlite3
from collections import namedtuple
from collections.abc import Sequence

db = sqlite3.connect(":memory:")
db.row_factory = sqlite3.Row
row = db.execute("SELECT 1 AS Id, 'x' AS name, 3 AS \"größe\"").fetchone()

type(row)  # => <class 'sqlite3.Row'>
repr(row).startswith("<sqlite3.Row object at 0x")  # => True
row.keys()  # => ['Id', 'name', 'größe']
(row["Id"], row["id"], row["ID"], row["Name"], row["größe"])  # => (1, 1, 1, 'x', 3)
(row[0], row[-1], row[1:], row[::-1])  # => (1, 3, ('x', 3), (3, 'x', 1))
(len(row), tuple(row), list(row), 3 in row, [*reversed(row)])  # => (3, (1, 'x', 3), [1, 'x', 3], True, [3, 'x', 1])
dict(row)  # => {'Id': 1, 'name': 'x', 'größe': 3}
isinstance(row, Sequence)  # => True
isinstance(row, tuple)  # => False
# row["GRÖSSE"]  # => raises IndexError: No item with that key
# row["missing"]  # => raises IndexError: No item with that key
# row[3]  # => raises IndexError: tuple index out of range
# row[1.0]  # => raises IndexError: Index must be int or string
first, *rest = row
rest  # => ['x', 3]

# Equal are rows of equal names and values.
same = db.execute("SELECT 1 AS Id, 'x' AS name, 3 AS \"größe\"").fetchone()
(row == same, row != same, hash(row) == hash(same), row == tuple(row), row is same)  # => (True, False, True, False, False)
other = db.execute("SELECT 1 AS id, 'x' AS name, 3 AS \"größe\"").fetchone()
row == other  # => False
len({row, same, other})  # => 2
row == 1  # => False

# Of two columns with one name, the first counts.
twins = db.execute("SELECT 1 AS a, 2 AS A").fetchone()
(twins["a"], twins["A"], twins.keys())  # => (1, 1, ['a', 'A'])

# They can be made by hand.
cursor = db.execute("SELECT 1 AS a, 2 AS b")
sqlite3.Row(cursor, (7, 8))["b"]  # => 8
# sqlite3.Row(1, (2,))  # => raises TypeError: Row() argument 1 must be sqlite3.Cursor, not int
# sqlite3.Row(cursor, [2])  # => raises TypeError: Row() argument 2 must be tuple, not list


class Record(sqlite3.Row):
    def __getattr__(self, name):
        return self[name]


db.row_factory = Record
db.execute("SELECT 5 AS a").fetchone().a  # => 5
[record.a for record in db.execute("SELECT column1 AS a FROM (VALUES (1), (2))")]  # => [1, 2]
[record.a for record in db.execute("SELECT column1 AS a FROM (VALUES (1), (2))").fetchall()]  # => [1, 2]

# A row factory is a callable; a cursor takes the connection's when it is made, and can have its own.
db.row_factory = lambda cursor, row: {column[0]: value for column, value in zip(cursor.description, row)}
db.execute("SELECT 1 AS a, 2 AS b").fetchall()  # => [{'a': 1, 'b': 2}]
cursor = db.cursor()
db.row_factory = None
cursor.execute("SELECT 1 AS a").fetchone()  # => {'a': 1}
cursor.row_factory = lambda cursor, row: namedtuple("Point", "x y")(*row)
cursor.execute("SELECT 1, 2").fetchone()  # => Point(x=1, y=2)
cursor.execute("SELECT 1, 2").fetchmany(5)  # => [Point(x=1, y=2)]
cursor.row_factory = None
cursor.execute("SELECT 1, 2").fetchone()  # => (1, 2)


def failing(cursor, row):
    raise LookupError(row)


cursor.row_factory = failing
# cursor.execute("SELECT 1 UNION SELECT 2").fetchall()  # => raises LookupError: (1,)
# cursor.fetchone()  # => raises LookupError: (2,)
cursor.fetchone()

# Text is what the text factory makes of its bytes; other types stay as they are.
TEXTS = "SELECT 'äé', 'ab', 12, x'ff', NULL, ''"
db.text_factory = bytes
db.execute(TEXTS).fetchone()  # => (b'\xc3\xa4\xc3\xa9', b'ab', 12, b'\xff', None, b'')
db.text_factory = bytearray
db.execute(TEXTS).fetchone()  # => (bytearray(b'\xc3\xa4\xc3\xa9'), bytearray(b'ab'), 12, b'\xff', None, bytearray(b''))
db.text_factory = lambda data: data.decode("latin-1")
db.execute(TEXTS).fetchall()  # => [('Ã¤Ã©', 'ab', 12, b'\xff', None, '')]
db.text_factory = lambda data: data.decode("utf-8", "replace")
db.execute("SELECT CAST(x'41ff42' AS TEXT)").fetchone()  # => ('A\ufffdB',)
db.text_factory = str
db.execute(TEXTS).fetchone()  # => ('äé', 'ab', 12, b'\xff', None, '')
# db.execute("SELECT CAST(x'41ff42' AS TEXT) AS broken").fetchone()
# => raises sqlite3.OperationalError: Could not decode to UTF-8 column 'broken' with text 'A�B'
db.execute("SELECT 'A\ufffdB'").fetchone()  # => ('A\ufffdB',)
