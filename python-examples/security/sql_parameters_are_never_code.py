"""A parameter reaches the database as a value; pasted into the statement, it becomes code.

A statement with `?` is compiled before any value is looked at, so no quote inside a value can end
anything. Pasting asks the database to read the user's text as SQL. Names of tables and columns
can't be parameters: look them up in a list of your own.

You meet this when a search field, a login or a sort order ends up in a query.

Takeaway: Pass values through `?`, and look up everything that can't be a value in an allowlist.
Workaround: Here sqlite3 works on GraalPy through a stand-in. Embedded without it, sqlite3 is a
    native module: allow native access, on JDK 22 or later and in one context, or use JDBC from
    Java.
Level: core
See also: design_patterns/query_builder.py, context_managers/transaction_commits_or_rolls_back.py
Covers: P30
"""

# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///

import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name, pin, created_at)")
users = [("Bob", "1234", 2019), ("O'Hara", "4711", 2024), ("Ann", "0815", 2021)]
database.executemany("INSERT INTO users VALUES (?, ?, ?)", users)


def pasted(name: str) -> list[tuple[str, str]]:
    return database.execute(f"SELECT name, pin FROM users WHERE name = '{name}'").fetchall()


def bound(name: str) -> list[tuple[str, str]]:
    return database.execute("SELECT name, pin FROM users WHERE name = ?", (name,)).fetchall()


# P30.pasted: the PINs of all users, for a name that none of them has …
attack = "' OR 'x' = 'x"
pasted(attack)  # => [('Bob', '1234'), ("O'Hara", '4711'), ('Ann', '0815')]

# P30.bound: … and nothing at all, if the same text is a value.
bound(attack)  # => []

# The trace writes a bound value as a literal with its quotes doubled: it is one text, not code.
database.set_trace_callback(print)
rows = pasted(attack)  # => SELECT name, pin FROM users WHERE name = '' OR 'x' = 'x'
rows = bound(attack)  # => SELECT name, pin FROM users WHERE name = ''' OR ''x'' = ''x'
database.set_trace_callback(None)

# Pasting fails honest users, too.
bound("O'Hara")  # => [("O'Hara", '4711')]
# pasted("O'Hara")  # => raises sqlite3.OperationalError: near "Hara": syntax error

COLUMNS = {"name": "name", "joined": "created_at"}


def sorted_by(column: str) -> str:
    return f"SELECT name FROM users ORDER BY {COLUMNS[column]}"


# P30.columns: a column can't be a parameter: all rows are sorted by the same text, so not at all.
order = "SELECT name FROM users ORDER BY ?"
database.execute(order, ("name",)).fetchall()  # => [('Bob',), ("O'Hara",), ('Ann',)]
database.execute(sorted_by("name")).fetchall()  # => [('Ann',), ('Bob',), ("O'Hara",)]

# The list decides which columns there are.
sorted_by("joined")  # => 'SELECT name FROM users ORDER BY created_at'
# sorted_by("name; DROP TABLE users")  # => raises KeyError: 'name; DROP TABLE users'
