"""`get_type_hints` looks up the names in annotations, and for that it evaluates their text.

A class cannot be named in its own body, so tree-like types put the name in quotes, and with
`from __future__ import annotations` every annotation is text. `__annotations__` hands it out as it
was written. `get_type_hints` evaluates it where it was written, or where you say.

Takeaway: Read hints with get_type_hints, at a time and place where all their names exist.
Covers: P11
"""

from typing import TYPE_CHECKING, Optional, get_args, get_type_hints

if TYPE_CHECKING:
    from decimal import Decimal


def greet(name: str, age: int) -> str:
    return f"{name} ({age})"


get_type_hints(greet) == {"name": str, "age": int, "return": str}  # => True


class Node:
    children: list["Node"]
    parent: "Node | None"
    next: Optional["Node"] = None


# Text as it was written, found in three places: all of it, within list[…], in a ForwardRef.
for name, hint in Node.__annotations__.items():
    print(f"{name}: {hint!r}")
    # => children: list['Node']
    # => parent: 'Node | None'
    # => next: typing.Optional[ForwardRef('Node')]

for name, hint in get_type_hints(Node).items():
    print(f"{name}: {hint!r}")
    # => children: list[__main__.Node]
    # => parent: __main__.Node | None
    # => next: typing.Optional[__main__.Node]

get_args(get_type_hints(Node)["children"])[0] is Node  # => True


# The hints of a class include those it inherits; __annotations__ has its own only.
class Leaf(Node):
    value: "int"


list(get_type_hints(Leaf))  # => ['children', 'parent', 'next', 'value']
list(Leaf.__annotations__)  # => ['value']


# A name imported for the type checker alone does not exist here, until you hand it in.
def price(item: str) -> "Decimal": ...


# get_type_hints(price)  # => raises NameError: name 'Decimal' is not defined
get_type_hints(price, localns={"Decimal": float})["return"] is float  # => True


# A class inside a function is known to that function, not to the module.
def make_linked() -> type:
    class Link:
        following: "Link"

    return Link


Hidden = make_linked()
# get_type_hints(Hidden)  # => raises NameError: name 'Link' is not defined
get_type_hints(Hidden, localns={"Link": Hidden})["following"] is Hidden  # => True


# None is the exception that is spelled like its only value.
def save(node: Node) -> None: ...


get_type_hints(save)["return"] is type(None)  # => True


# Evaluated means run: text in annotations is code, and reading hints executes it.
def suspicious(item: "print('evaluated')") -> "1 +": ...


list(suspicious.__annotations__)  # => ['item', 'return']
try:
    get_type_hints(suspicious)  # => evaluated
except SyntaxError as error:
    print(error)  # => Forward reference must be an expression -- got '1 +'
