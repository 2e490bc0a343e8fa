"""LiteralString lets a type checker reject text from outside; at run time it is a str.

A parameter annotated with LiteralString accepts text written in the program, and what is made of
such text. A type checker reports a call with anything else, for example with input. The interpreter
sees a str, and cannot tell where it is from.

You meet this when a database library says that your f-string is not a LiteralString.

Takeaway: LiteralString finds a pasted query in the editor; only parameters keep values out of it.
Level: core
See also: security/sql_parameters_are_never_code.py, typing/literal_and_final_are_not_enforced.py
Covers: P08
"""

from typing import LiteralString, get_type_hints


def find_users(condition: LiteralString) -> str:
    return f"SELECT * FROM users WHERE {condition}"


# P08.literal_string: a type checker rejects the second call only.
from_outside = "1 = 1; DROP TABLE users"
find_users("active = 1")  # => 'SELECT * FROM users WHERE active = 1'
find_users(from_outside)  # => 'SELECT * FROM users WHERE 1 = 1; DROP TABLE users'

# The hint is there to be read, and isinstance() refuses it.
get_type_hints(find_users)["condition"]  # => typing.LiteralString
# isinstance(from_outside, LiteralString)
# => raises TypeError: typing.LiteralString cannot be used with isinstance()


# With a parameter, the value is not part of the query at all.
def find_user(name: str) -> tuple[LiteralString, tuple[str]]:
    return "SELECT * FROM users WHERE name = ?", (name,)


find_user(from_outside)
# => ('SELECT * FROM users WHERE name = ?', ('1 = 1; DROP TABLE users',))
