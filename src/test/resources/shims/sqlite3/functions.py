# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///
"""Python within SQL: functions, aggregates, windows, collations, handlers.

Takeaway: An exception within SQL can't pass through SQLite; it becomes an OperationalError with a fixed text.
Covers: B1
"""

import sqlite3
import sys

db = sqlite3.connect(":memory:")


def one(sql, *parameters):
    return db.execute(sql, *parameters).fetchone()[0]


db.create_function("twice", 1, lambda value: value * 2)
one("SELECT twice(21)")  # => 42
one("SELECT twice('ab')")  # => 'abab'
one("SELECT twice(x'00ff')")  # => b'\x00\xff\x00\xff'
one("SELECT twice(1.5)")  # => 3.0
one("SELECT typeof(twice(1.5))")  # => 'real'
one("SELECT TWICE(2)")  # => 4

# Any number of arguments, and several functions with one name.
db.create_function("show", -1, lambda *values: repr(values))
one("SELECT show(1, 2.0, 'ä', x'', NULL)")  # => "(1, 2.0, 'ä', b'', None)"
one("SELECT show()")  # => '()'
db.create_function("show", 1, lambda value: "one")
one("SELECT show(1)")  # => 'one'
one("SELECT show(1, 2)")  # => '(1, 2)'
# one("SELECT twice(1, 2)")  # => raises sqlite3.OperationalError: wrong number of arguments to function twice()
# one("SELECT missing(1)")  # => raises sqlite3.OperationalError: no such function: missing

# What they may return.
results = [None, True, -(2**63), 0.5, 2.0, "a\0b", b"", bytearray(b"b"), memoryview(b"m"), "😀"]
db.create_function("result", 1, results.__getitem__)
[one("SELECT result(?)", (index,)) for index in range(len(results))]
# => [None, 1, -9223372036854775808, 0.5, 2.0, 'a\x00b', b'', b'b', b'm', '😀']
db.create_function("made", 1, lambda code: eval(code))
# one("SELECT made('[]')")  # => raises sqlite3.OperationalError: user-defined function raised exception
# one("SELECT made('1j')")  # => raises sqlite3.OperationalError: user-defined function raised exception
# one("SELECT made('1 / 0')")  # => raises sqlite3.OperationalError: user-defined function raised exception
# one("SELECT made('sys.exit()')")  # => raises sqlite3.OperationalError: user-defined function raised exception
# one("SELECT made('2**63')")  # => raises sqlite3.DataError: string or blob too big
# one("SELECT made('int(\"x\")')")  # => raises sqlite3.OperationalError: user-defined function raised exception
# one("SELECT made('chr(0xd800)')")  # => raises sqlite3.OperationalError: user-defined function raised exception
one("SELECT made('1')")  # => 1

# Only a deterministic one may stand in an index.
db.execute("CREATE TABLE t (a)").rowcount  # => -1
# db.execute("CREATE INDEX i ON t (twice(a))")
# => raises sqlite3.OperationalError: non-deterministic functions prohibited in index expressions
db.create_function("twice", 1, lambda value: value * 2, deterministic=True)
db.execute("CREATE INDEX i ON t (twice(a))").rowcount  # => -1
# db.create_function("f" * 256, 0, int)  # => raises sqlite3.OperationalError: Error creating function
# db.create_function("f", -2, int)  # => raises sqlite3.OperationalError: Error creating function


# Aggregates.
class Mean:
    def __init__(self):
        self.values = []

    def step(self, value):
        if value == "bad":
            raise ValueError
        self.values.append(value)

    def finalize(self):
        return sum(self.values) / len(self.values)


db.create_aggregate("mean", 1, Mean)
ROWS = "(SELECT 1 AS g, 1 AS v UNION ALL SELECT 1, 4 UNION ALL SELECT 2, 7)"
one(f"SELECT mean(v) FROM {ROWS}")  # => 4.0
db.execute(f"SELECT g, mean(v) FROM {ROWS} GROUP BY g").fetchall()  # => [(1, 2.5), (2, 7.0)]
one(f"SELECT mean(v) FROM {ROWS} WHERE v > 9")
# one("SELECT mean('bad')")  # => raises sqlite3.OperationalError: user-defined aggregate's 'step' method raised error
# one("SELECT mean('worse')")  # => raises sqlite3.OperationalError: user-defined aggregate's 'finalize' method raised error
# one(f"SELECT mean(v) OVER () FROM {ROWS}")  # => raises sqlite3.OperationalError: mean() may not be used as a window function


class Hopeless:
    def __init__(self):
        raise LookupError


class Nothing:
    pass


db.create_aggregate("hopeless", 1, Hopeless)
# one("SELECT hopeless(1)")  # => raises sqlite3.OperationalError: user-defined aggregate's '__init__' method raised error
db.create_aggregate("empty", 1, Nothing)
# one("SELECT empty(1)")  # => raises sqlite3.OperationalError: user-defined aggregate's 'step' method not defined


# Window functions, which also take rows back.
class Total:
    def __init__(self):
        self.count = 0

    def step(self, value):
        self.count += value

    def inverse(self, value):
        self.count -= value

    def value(self):
        return self.count

    def finalize(self):
        return self.count


db.create_window_function("total_of", 1, Total)
NUMBERS = "(VALUES (1), (2), (3), (4))"
FRAME = "OVER (ORDER BY column1 ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)"
db.execute(f"SELECT total_of(column1) {FRAME} FROM {NUMBERS}").fetchall()  # => [(1,), (3,), (5,), (7,)]
one(f"SELECT total_of(column1) FROM {NUMBERS}")  # => 10
del Total.inverse
# db.execute(f"SELECT total_of(column1) {FRAME} FROM {NUMBERS}").fetchall()
# => raises sqlite3.OperationalError: user-defined aggregate's 'inverse' method not defined
db.create_window_function("total_of", 1, None)
# one(f"SELECT total_of(column1) FROM {NUMBERS}")  # => raises sqlite3.OperationalError: no such function: total_of

# Collations.
db.create_collation("backwards", lambda left, right: (left < right) - (left > right))
db.execute("SELECT column1 FROM (VALUES ('a'), ('c'), ('b')) ORDER BY 1 COLLATE backwards").fetchall()
# => [('c',), ('b',), ('a',)]
db.create_collation("far", lambda left, right: 2**40 if left > right else -(2**40))
db.execute("SELECT column1 FROM (VALUES ('b'), ('c'), ('a')) ORDER BY 1 COLLATE far").fetchall()
# => [('a',), ('b',), ('c',)]
db.create_collation("backwards", None)
# db.execute("SELECT 'a' = 'b' COLLATE backwards")  # => raises sqlite3.OperationalError: no such collation sequence: backwards
# db.create_collation("x", 5)  # => raises TypeError: parameter must be callable

# A trace shows statements with their values.
trace = []
db.set_trace_callback(trace.append)
db.execute("SELECT ?, ?", (None, "it's")).fetchall()  # => [(None, "it's")]
db.execute("SELECT ?, ?, ?, ?, '?'", (1.5, 1e300, b"a\xff", 2.0)).fetchall()  # => [(1.5, 1e+300, b'a\xff', 2.0, '?')]
db.executescript("SELECT 1; /* and */ SELECT 2;").fetchall()  # => []
trace
# => ["SELECT NULL, 'it''s'", "SELECT 1.5, 1.0e+300, x'61ff', 2.0, '?'", 'SELECT 1;', ' /* and */ SELECT 2;']
db.set_trace_callback(lambda statement: 1 / 0)
one("SELECT 5")  # => 5
db.set_trace_callback(None)

# A progress handler is asked now and then, and can end a statement.
LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT count(*) FROM n"
ticks = []
db.set_progress_handler(lambda: ticks.append(1), 1000)
one(LONG)  # => 100000
len(ticks) > 100  # => True
db.set_progress_handler(lambda: len(ticks) > 10, 1000)
# one(LONG)  # => raises sqlite3.OperationalError: interrupted
db.set_progress_handler(lambda: 1 / 0, 1000)
# one(LONG)  # => raises sqlite3.OperationalError: interrupted
db.set_progress_handler(None, 1000)
one(LONG)  # => 100000

# What callbacks raise is shown to those who ask for it.
shown = []
sys.unraisablehook = lambda problem: shown.append((problem.exc_type, str(problem.exc_value)))
sqlite3.enable_callback_tracebacks(True)
# one("SELECT made('1 / 0')")  # => raises sqlite3.OperationalError: user-defined function raised exception
sqlite3.enable_callback_tracebacks(False)
# one("SELECT made('1 / 0')")  # => raises sqlite3.OperationalError: user-defined function raised exception
shown  # => [(<class 'ZeroDivisionError'>, 'division by zero')]
