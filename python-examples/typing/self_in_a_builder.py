"""`Self` says "whatever class this is", which is what a fluent builder returns.

A method that ends in `return self` gives back the subclass when called on one. Annotated with the
base class, the chain forgets that at its first link, and a type checker rejects the method that the
subclass has added. `Self` mends the annotation; whether the body keeps the promise is up to you.

Takeaway: Annotate `Self`, and in the body use `self`, `cls` or `type(self)`, never the class name.
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
        # mypy reports this line: a Query is no Self, as soon as there is a subclass.
        return Query(self.table)


class UserQuery(Query):
    @classmethod
    def everyone(cls) -> Self:
        return cls("users")

    def active(self) -> Self:
        return self.where("active = 1")


# active() comes after where(): with `-> Query` the checker would not find it there.
print(UserQuery.everyone().where("age > 17").active().limit(10))
# => SELECT * FROM users WHERE age > 17 AND active = 1 LIMIT 10

adults = UserQuery.everyone().where("age > 17")
adults.where("name LIKE 'A%'") is adults  # => True
print(adults)  # => SELECT * FROM users WHERE age > 17 AND name LIKE 'A%'

# A builder that changes itself is shared by everyone who holds it; a copy starts a branch.
first_page = adults.copy().limit(20)
type(first_page).__name__  # => 'UserQuery'
adults.rows is None  # => True

# The interpreter believes any annotation: this one lies, and the chain breaks one call later.
type(adults.frozen_in_type()).__name__  # => 'Query'
# adults.frozen_in_type().active()
# => raises AttributeError: 'Query' object has no attribute 'active'

# Read at run time, Self is a mark that does not know its class: you must put it in.
get_type_hints(UserQuery.where)["return"] is Self  # => True
# isinstance(adults, Self)  # => raises TypeError: typing.Self cannot be used with isinstance()


def result_type(cls: type, method: str) -> object:
    hint = get_type_hints(getattr(cls, method))["return"]
    return cls if hint is Self else hint


result_type(UserQuery, "where") is UserQuery  # => True
result_type(Query, "where") is Query  # => True
