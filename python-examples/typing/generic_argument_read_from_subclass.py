"""A generic base class can read the type argument that its subclass was given.

An instance of `Repository` does not know its `T`, but `class Orders(Repository[Order])` writes it
down in `__orig_bases__`. Read once, in `__init_subclass__`, it saves every subclass a line `model =
Order`, which could disagree with the annotation, and it allows the check that generics lack.

You meet this when every subclass names its model twice: in brackets and as an attribute.

Takeaway: A type argument in the list of base classes is there at run time.
Level: deep
See also: typing/generic_stack_not_enforced.py, metaclasses/init_subclass_registers_plugins.py
Covers: B63
"""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args, get_origin

T = TypeVar("T")


class Names(list[str]):
    """A list of texts."""


# A type argument in the list of base classes is kept.
Names.__orig_bases__  # => (list[str],)


class Repository(Generic[T]):
    model: type

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        # Through cls.__dict__, or else a plain subclass would see the bases of its parent.
        for base in cls.__dict__.get("__orig_bases__", ()):
            if get_origin(base) is Repository:
                (cls.model,) = get_args(base)

    def __init__(self) -> None:
        self._rows: list[T] = []

    def add(self, row: T) -> None:
        if not isinstance(row, self.model):
            wanted, given = self.model.__name__, type(row).__name__
            raise TypeError(f"{type(self).__name__} holds {wanted}, not {given}")
        self._rows.append(row)

    def create(self, **fields: Any) -> T:
        row = self.model(**fields)
        self.add(row)
        return row


@dataclass
class Customer:
    name: str


@dataclass
class Order:
    number: int


class Customers(Repository[Customer]):
    """The argument stands here, once."""


class Orders(Repository[Order]):
    """Another class, so another argument."""


class ArchivedOrders(Orders):
    """Says nothing about T, and inherits what its parent found."""


# B63.argument: the base class keeps its type argument.
print(Customers.__orig_bases__)  # => (__main__.Repository[__main__.Customer],)
print(Customers().create(name="Ada"))  # => Customer(name='Ada')
print(ArchivedOrders().create(number=7))  # => Order(number=7)

# B63.checked: so a subclass can refuse what does not belong.
orders = Orders()
# orders.add(Customer("Ada"))  # => raises TypeError: Orders holds Order, not Customer
# orders.add(12)  # => raises TypeError: Orders holds Order, not int
