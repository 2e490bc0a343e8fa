"""A protocol may ask for attributes, and then instances can be checked but classes cannot.

`name: str` in a protocol means: an object of this kind has a name. Whether it will can be seen from
an object, but not from a class whose __init__ assigns it; so issubclass() refuses to answer rather
than guess. Neither of them looks at the value's type.

Takeaway: Ask isinstance() about data members, and check the values yourself.
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


isinstance(User("Ada"), Named)  # => True
isinstance(Channel("news"), Resource)  # => True
isinstance(User("Ada"), Resource)  # => False

# The annotation says str. Nobody looks.
isinstance(User(42), Named)  # => True
isinstance(User(None), Named)  # => True

# Before the attribute exists the answer is no; an annotation alone makes no attribute.
anonymous = User("x")
del anonymous.name
isinstance(anonymous, Named)  # => False


class Promise:
    name: str


isinstance(Promise(), Named)  # => False

# For classes the question is refused as soon as one member is data.
issubclass(Channel, Closeable)  # => True
try:
    issubclass(Channel, Resource)
except TypeError as error:
    print(str(error).partition(".")[0])
    # => Protocols with non-method members don't support issubclass()


# Leaving out the base `Protocol` makes an ordinary class: it has to be inherited from.
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
