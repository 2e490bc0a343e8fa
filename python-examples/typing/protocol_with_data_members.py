"""A protocol may ask for attributes; then instances can be checked and classes cannot.

`name: str` in a protocol means that an object has a name. An object shows whether it has one; a
class whose `__init__` assigns it does not. So issubclass() refuses to answer. Neither of them looks
at the value's type.

You meet this when issubclass() raises TypeError for a protocol that isinstance() accepts.

Takeaway: Ask isinstance() about data members, and check the values yourself.
Level: deep
See also: typing/runtime_checkable_sees_names_only.py, typing/protocol_structural_subtyping.py
Covers: S08
"""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@runtime_checkable
class Named(Protocol):
    name: str


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Resource(Named, Closeable, Protocol):
    """Both: protocols combine by inheritance, as long as `Protocol` is named again."""


class User:
    def __init__(self, name: object) -> None:
        self.name = name


@dataclass
class Channel:
    name: str
    is_open: bool = True

    def close(self) -> None:
        self.is_open = False


# S08.data: an instance has the attribute, or it has not.
isinstance(User("Ada"), Named)  # => True
isinstance(Channel("news"), Resource)  # => True
isinstance(User("Ada"), Resource)  # => False

# The annotation says str, and nobody checks.
isinstance(User(42), Named)  # => True
isinstance(User(None), Named)  # => True

# Before the attribute exists the answer is no; an annotation alone makes no attribute.
anonymous = User("x")
del anonymous.name
isinstance(anonymous, Named)  # => False


class Promise:
    name: str


isinstance(Promise(), Named)  # => False

# S08.classes: for classes, the question is refused as soon as one member is data.
issubclass(Channel, Closeable)  # => True
try:
    issubclass(Channel, Resource)
except TypeError as error:
    print(str(error).partition(".")[0])
    # => Protocols with non-method members don't support issubclass()


# Without the base `Protocol`, this is an ordinary class, which has to be inherited from.
class Strict(Named, Closeable):
    pass


isinstance(Channel("news"), Strict)  # => False


def close_all(things: list[object]) -> list[str]:
    closed = []
    for thing in things:
        if isinstance(thing, Resource) and isinstance(thing.name, str):
            thing.close()
            closed.append(thing.name)
    return closed


close_all([Channel("news"), User("Ada"), Channel("sports"), Channel(7)])  # => ['news', 'sports']
