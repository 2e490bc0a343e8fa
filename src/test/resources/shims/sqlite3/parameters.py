# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""Values for the placeholders of a statement, and everything that can be wrong with them.

Takeaway: Sequences are for ?, mappings for :name; a wrong number, name or type is a ProgrammingError.
Covers: B1
"""

import sqlite3
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
db = sqlite3.connect(":memory:")


def row(sql, *parameters):
    return db.execute(sql, *parameters).fetchone()


row("SELECT ?, ?", (1, "x"))  # => (1, 'x')
row("SELECT ?, ?", [1, "x"])  # => (1, 'x')
row("SELECT ?, ?", "ab")  # => ('a', 'b')
row("SELECT ?2, ?1, ?2", (1, 2))  # => (2, 1, 2)
row("SELECT ?3, ?", (1, 2, 3, 4))  # => (3, 4)
row("SELECT :a, @b, $c, :a", {"a": 1, "b": 2, "c": 3, "d": 4})  # => (1, 2, 3, 1)
row("SELECT ?1", {"1": 5})  # => (5,)
row("SELECT :größe", {"größe": 5})  # => (5,)
row("SELECT $a::b, $c(d')", {"a::b": 1, "c(d')": 2})  # => (1, 2)
row("\ufeffSELECT x.y, .5 FROM (SELECT 1 AS y) AS x WHERE x.y=?", (1,))  # => (1, 0.5)

# What looks like one within strings, names and comments is none.
row("""SELECT '?', ':a', ''':b', "?" /* ? :c */ -- :d ?
    , [:e], `@f` FROM (SELECT 1 AS "?", 2 AS ":e", 3 AS "@f")""".replace("[:e]", '[:e]'))
# => ('?', ':a', "':b", 1, 2, 3)
row("SELECT 1 WHERE 1 = ? -- ?", (1,))  # => (1,)

# row("SELECT ?", ())
# => raises sqlite3.ProgrammingError: Incorrect number of bindings supplied. The current statement uses 1, and there are 0 supplied.
# row("SELECT 1", (1,))
# => raises sqlite3.ProgrammingError: Incorrect number of bindings supplied. The current statement uses 0, and there are 1 supplied.
# row("SELECT ?, ?", "abc")
# => raises sqlite3.ProgrammingError: Incorrect number of bindings supplied. The current statement uses 2, and there are 3 supplied.
# row("SELECT :a, :b", {"a": 1})  # => raises sqlite3.ProgrammingError: You did not supply a value for binding parameter :b.
# row("SELECT ?", {"a": 1})  # => raises sqlite3.ProgrammingError: Binding 1 has no name, but you supplied a dictionary (which has only names).
# row("SELECT :a, ?", {"a": 1})  # => raises sqlite3.ProgrammingError: Binding 2 has no name, but you supplied a dictionary (which has only names).
# row("SELECT ?", {1})  # => raises sqlite3.ProgrammingError: parameters are of unsupported type
# row("SELECT ?", None)  # => raises sqlite3.ProgrammingError: parameters are of unsupported type
# row("SELECT ?", 5)  # => raises sqlite3.ProgrammingError: parameters are of unsupported type
# row("SELECT ?", (each for each in [1]))  # => raises sqlite3.ProgrammingError: parameters are of unsupported type
# row("SELECT ?, ?", (1, [2]))  # => raises sqlite3.ProgrammingError: Error binding parameter 2: type 'list' is not supported
# row("SELECT :x", {"x": object()})  # => raises sqlite3.ProgrammingError: Error binding parameter 1: type 'object' is not supported
# row("SELECT ?", (1j,))  # => raises sqlite3.ProgrammingError: Error binding parameter 1: type 'complex' is not supported
# row("SELECT ?", (2**63,))  # => raises OverflowError: Python int too large to convert to SQLite INTEGER
# row("SELECT ?", (-(2**63) - 1,))  # => raises OverflowError: Python int too large to convert to SQLite INTEGER
row("SELECT ?, ?", (2**63 - 1, -(2**63)))  # => (9223372036854775807, -9223372036854775808)


class Answers(dict):
    def __missing__(self, name):
        return f"{name}?"


class Squares:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index**2


row("SELECT :a, :b", Answers(a=1))  # => (1, 'b?')
row("SELECT ?, ?, ?", Squares())  # => (0, 1, 4)

# A sequence for named placeholders is on its way out, and says so.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    row("SELECT :a", (1,))  # => (1,)
print(*[warning.message for warning in caught], sep="\n")
# graalpy=> Binding 1 (':a') is a named parameter, but you supplied a sequence which requires nameless (qmark) placeholders. Starting with Python 3.14 an sqlite3.ProgrammingError will be raised.
# cpython[3.12+]=> Binding 1 (':a') is a named parameter, but you supplied a sequence which requires nameless (qmark) placeholders. Starting with Python 3.14 an sqlite3.ProgrammingError will be raised.
# cpython[3.11]=>

# executemany takes any iterable of them.
db.execute("CREATE TABLE t (a, b)").rowcount  # => -1
db.executemany("INSERT INTO t VALUES (?, ?)", ((n, n * n) for n in range(3))).rowcount  # => 3
db.executemany("INSERT INTO t VALUES (:a, :b)", [{"a": 7, "b": 8}, {"b": 9, "a": 10}]).rowcount  # => 2
db.execute("SELECT * FROM t").fetchall()  # => [(0, 0), (1, 1), (2, 4), (7, 8), (10, 9)]
db.executemany("UPDATE t SET a = ? WHERE b < ?", [(1, 5), (2, 1)]).rowcount  # => 4
db.executemany("DELETE FROM t WHERE b = ?", []).rowcount  # => 0
# db.executemany("INSERT INTO t VALUES (?, ?)", [(1, 2), (3,)])
# => raises sqlite3.ProgrammingError: Incorrect number of bindings supplied. The current statement uses 2, and there are 1 supplied.
db.execute("SELECT count(*) FROM t").fetchone()  # => (6,)
# db.executemany("SELECT ?", [(1,)])  # => raises sqlite3.ProgrammingError: executemany() can only execute DML statements.
# db.executemany("", [()])  # => raises sqlite3.ProgrammingError: executemany() can only execute DML statements.
# db.executemany("INSERT INTO t VALUES (1, 1)", 5)  # => raises TypeError: 'int' object is not iterable
# db.execute(5)  # => raises TypeError: execute() argument 1 must be str, not int


def failing():
    yield 11, 12
    raise LookupError("no more")


# db.executemany("INSERT INTO t VALUES (?, ?)", failing())  # => raises LookupError: no more
db.execute("SELECT b FROM t WHERE a = 11").fetchone()  # => (12,)
