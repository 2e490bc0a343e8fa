"""A query builder whose steps return new queries can be shared and extended safely.

The usual fluent builder changes itself and returns self. That reads the same until two queries
start from a common one: then each gets the conditions of the other. Here every step makes a new,
frozen dataclass. Values stay apart from the text of the query, so they can't change it. Table,
conditions and columns are part of the text: take those from the program, never from its users.

You meet this when a filter of one page suddenly applies to another one.

Takeaway: Return a new object from each step, and compare limits with None, since 0 is a limit.
Level: core
See also: security/sql_parameters_are_never_code.py, typing/self_in_a_builder.py
Covers: P33
"""

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Query:
    table: str
    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    order: tuple[str, ...] = ()
    rows: int | None = None

    def where(self, condition: str, *values: Any) -> "Query":
        if condition.count("?") != len(values):
            raise ValueError(f"{len(values)} values for {condition!r}")
        return replace(self, conditions=(*self.conditions, condition), values=self.values + values)

    def order_by(self, *columns: str) -> "Query":
        return replace(self, order=self.order + columns)

    def limit(self, rows: int) -> "Query":
        return replace(self, rows=rows)

    def build(self) -> tuple[str, tuple[Any, ...]]:
        # The order of the calls does not matter, the order of the clauses does.
        sql = f"SELECT * FROM {self.table}"
        if self.conditions:
            sql += " WHERE " + " AND ".join(f"({condition})" for condition in self.conditions)
        if self.order:
            sql += " ORDER BY " + ", ".join(self.order)
        if self.rows is not None:
            sql += f" LIMIT {self.rows}"
        return sql, self.values


# P33.builder: clauses come in SQL's order, whatever the order of the calls.
adults = Query("users").where("age >= ?", 18)
newest = adults.limit(50).order_by("joined DESC", "name").where("active = ?", True)
newest.build()[0]
# => 'SELECT * FROM users WHERE (age >= ?) AND (active = ?) ORDER BY joined DESC, name LIMIT 50'
newest.build()[1]  # => (18, True)

# P33.unchanged: the common start is as it was.
adults.build()  # => ('SELECT * FROM users WHERE (age >= ?)', (18,))

# P33.values: what a user has typed stays beside the text. Parentheses keep an OR together.
typed = "x' OR '1'='1"
sql, values = adults.where("name = ? OR email = ?", typed, typed).build()
sql  # => 'SELECT * FROM users WHERE (age >= ?) AND (name = ? OR email = ?)'
values  # => (18, "x' OR '1'='1", "x' OR '1'='1")

# A page of 0 rows asks for 0 rows; with `if self.rows:`, it would ask for the whole table.
adults.limit(0).build()[0]  # => 'SELECT * FROM users WHERE (age >= ?) LIMIT 0'

# adults.where("age BETWEEN ? AND ?", 18)
# => raises ValueError: 1 values for 'age BETWEEN ? AND ?'


class SelfMade:
    """The usual builder: every query made from this one is this one."""

    def __init__(self) -> None:
        self.conditions: list[str] = []

    def where(self, condition: str) -> "SelfMade":
        self.conditions.append(condition)
        return self


users = SelfMade()
active, banned = users.where("active = 1"), users.where("banned = 1")
active.conditions  # => ['active = 1', 'banned = 1']
