"""A parameter reaches the database as a value; pasted into the statement, it becomes code.

The statement with its `?` is compiled before any value is looked at, so that no quote inside a
value can end anything. Pasting asks the database to read the user's text as SQL. Names of tables
and columns cannot be parameters: choose them from a list of your own.

Takeaway: Values go through `?`; whatever cannot be a value is looked up in an allowlist.
Covers: P30
"""

# /// script
# [tool.verified-examples]
# shims = ["sqlite3"]
# ///

import sqlite3
from typing import Any


def pasted(database: Any, name: str) -> list[tuple[str, ...]]:
    return database.execute(f"SELECT name, pin FROM users WHERE name = '{name}'").fetchall()


def bound(database: Any, name: str) -> list[tuple[str, ...]]:
    return database.execute("SELECT name, pin FROM users WHERE name = ?", (name,)).fetchall()


COLUMNS = {"name": "name", "joined": "created_at"}


def sorted_by(column: str) -> str:
    return f"SELECT name FROM users ORDER BY {COLUMNS[column]}"


class Spy:
    """Takes a database's place and shows what it would get."""

    def execute(self, statement: str, values: tuple[str, ...] = ()) -> "Spy":
        self.sent = statement.partition("WHERE ")[2], *values
        return self

    def fetchall(self) -> list[tuple[str, ...]]:
        return [self.sent]


anyone = "' OR 'x' = 'x"
pasted(Spy(), anyone)  # => [("name = '' OR 'x' = 'x'",)]
bound(Spy(), anyone)  # => [('name = ?', "' OR 'x' = 'x")]

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name, pin, created_at)")
users = [("Bob", "1234", 2019), ("O'Hara", "4711", 2024), ("Ann", "0815", 2021)]
database.executemany("INSERT INTO users VALUES (?, ?, ?)", users)

# Everybody's PIN, for a name that nobody has.
len(pasted(database, anyone))  # => 3
len(bound(database, anyone))  # => 0

# Pasting fails honest people, too.
bound(database, "O'Hara")  # => [("O'Hara", '4711')]
# pasted(database, "O'Hara")  # => raises sqlite3.OperationalError: near "Hara": syntax error

# A parameter is a value where a column was meant: all rows sort by the same constant.
order = "SELECT name FROM users ORDER BY ?"
database.execute(order, ("name",)).fetchall()  # => [('Bob',), ("O'Hara",), ('Ann',)]
database.execute(sorted_by("name")).fetchall()  # => [('Ann',), ('Bob',), ("O'Hara",)]

sorted_by("joined")  # => 'SELECT name FROM users ORDER BY created_at'
# sorted_by("name; DROP TABLE users")  # => raises KeyError: 'name; DROP TABLE users'
