"""`get_type_hints` looks up the names in annotations, and for that it evaluates their text.

A class cannot be named in its own body, so tree-like types put the name in quotes; with `from
__future__ import annotations`, every annotation is text. `__annotations__` gives the text as it was
written. `get_type_hints` evaluates it where it was written, or where you say.

You meet this when reading annotations fails with NameError, or gives text instead of types.

Takeaway: Read hints with get_type_hints, at a time and in a place where all their names exist.
Differs: standard library: since Python 3.14, Optional[X] prints as `X | None`.
Level: core
See also: typing/type_hints_are_objects.py, typing/type_enforcer_from_annotations.py
Covers: P11
"""

from typing import TYPE_CHECKING, Optional, get_args, get_type_hints

if TYPE_CHECKING:
    from decimal import Decimal


def greet(name: str, age: int) -> str:
    return f"{name} ({age})"


# P11.hints: the hints of a function.
get_type_hints(greet)
# => {'name': <class 'str'>, 'age': <class 'int'>, 'return': <class 'str'>}


class Node:
    children: list["Node"]
    parent: "Node | None"
    next: Optional["Node"] = None


# The text as it was written, in three places: all of the hint, within list[…], in a ForwardRef.
for name, hint in Node.__annotations__.items():
    print(f"{name}: {hint!r}")
    # cpython[3.11-3.13]=> children: list['Node']
    # cpython[3.11-3.13]=> parent: 'Node | None'
    # cpython[3.11-3.13]=> next: typing.Optional[ForwardRef('Node')]
    # cpython[3.14+]=> children: list['Node']
    # cpython[3.14+]=> parent: 'Node | None'
    # cpython[3.14+]=> next: ForwardRef('Node') | None
    # graalpy=> children: list['Node']
    # graalpy=> parent: 'Node | None'
    # graalpy=> next: typing.Optional[ForwardRef('Node')]

# P11.forward: get_type_hints() replaces the text by the class.
hints = get_type_hints(Node)
hints["children"]  # => list[__main__.Node]
hints["parent"]  # => __main__.Node | None
get_args(hints["next"])  # => (<class '__main__.Node'>, <class 'NoneType'>)


# The hints of a class include those it inherits; __annotations__ has its own only.
class Leaf(Node):
    value: "int"


list(get_type_hints(Leaf))  # => ['children', 'parent', 'next', 'value']
list(Leaf.__annotations__)  # => ['value']


# P11.names: a name that is imported for the type checker alone does not exist, unless you pass it.
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


# Evaluated means run: the text in annotations is code, and reading the hints executes it.
def suspicious(item: "print('evaluated')") -> "1 +": ...


list(suspicious.__annotations__)  # => ['item', 'return']
try:
    get_type_hints(suspicious)  # => evaluated
except SyntaxError as error:
    print(error)  # => Forward reference must be an expression -- got '1 +'
