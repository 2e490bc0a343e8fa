"""`Self` is the class of the instance, which is what a fluent builder returns.

A method that ends in `return self` returns the subclass when it is called on one. Annotated with
the base class, the chain forgets that, and a type checker rejects a method that the subclass has
added. `Self` says it right; the body still has to do it.

You meet this when an editor does not know a subclass's methods after the first call of a chain.

Takeaway: Annotate `Self`, and in the body use `self`, `cls` or `type(self)`, never the class name.
Level: core
See also: design_patterns/query_builder.py, typing/generic_argument_read_from_subclass.py
Covers: P08
"""

from typing import Self, get_type_hints


class Query:
    def __init__(self, table: str) -> None:
        self.table = table
        self.conditions: list[str] = []
        self.rows: int | None = None

    def where(self, condition: str) -> Self:
        self.conditions.append(condition)
        return self

    def limit(self, rows: int) -> Self:
        self.rows = rows
        return self

    def __str__(self) -> str:
        parts = [f"SELECT * FROM {self.table}"]
        if self.conditions:
            parts.append("WHERE " + " AND ".join(self.conditions))
        if self.rows is not None:
            parts.append(f"LIMIT {self.rows}")
        return " ".join(parts)

    def copy(self) -> Self:
        twin = type(self)(self.table)
        twin.conditions = self.conditions[:]
        twin.rows = self.rows
        return twin

    def frozen_in_type(self) -> Self:
        # A type checker reports this line: for a subclass, a Query is no Self.
        return Query(self.table)


print(Query("users").where("age > 17"))  # => SELECT * FROM users WHERE age > 17


class UserQuery(Query):
    @classmethod
    def everyone(cls) -> Self:
        return cls("users")

    def active(self) -> Self:
        return self.where("active = 1")


# P08.self: active() comes after where(); with `-> Query`, a type checker would not find it there.
print(UserQuery.everyone().where("age > 17").active().limit(10))
# => SELECT * FROM users WHERE age > 17 AND active = 1 LIMIT 10

adults = UserQuery.everyone().where("age > 17")
adults.where("name LIKE 'A%'") is adults  # => True
print(adults)  # => SELECT * FROM users WHERE age > 17 AND name LIKE 'A%'

# A builder that changes itself is shared; a copy can go another way.
first_page = adults.copy().limit(20)
type(first_page).__name__  # => 'UserQuery'
print(adults.rows)  # => None

# This annotation is wrong: the interpreter does not check it, and the chain fails at the next call.
type(adults.frozen_in_type()).__name__  # => 'Query'
# adults.frozen_in_type().active()
# => raises AttributeError: 'Query' object has no attribute 'active'

# At run time, Self does not know its class: you have to replace it.
get_type_hints(UserQuery.where)["return"]  # => typing.Self
# isinstance(adults, Self)  # => raises TypeError: typing.Self cannot be used with isinstance()


def result_type(cls: type, method: str) -> object:
    hint = get_type_hints(getattr(cls, method))["return"]
    return cls if hint is Self else hint


result_type(UserQuery, "where")  # => <class '__main__.UserQuery'>
result_type(Query, "where")  # => <class '__main__.Query'>
