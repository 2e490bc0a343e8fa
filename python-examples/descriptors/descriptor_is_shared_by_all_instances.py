"""One descriptor serves all instances, so a value kept on it is everybody's.

The descriptor is an object of the class body: there is one for each attribute, not one for each
instance. Three places offer themselves for the values. Only the instance is right; the other two
pass any test that makes a single object.

Takeaway: Descriptors hold the rule, instances hold the values.
Covers: S01
"""

from typing import NamedTuple


class OnTheDescriptor:
    def __get__(self, instance, owner=None):
        return self.value

    def __set__(self, instance, value) -> None:
        self.value = value


class InADictionary:
    def __init__(self) -> None:
        self.values = {}

    def __get__(self, instance, owner=None):
        return self.values[instance]

    def __set__(self, instance, value) -> None:
        self.values[instance] = value


class InTheInstance:
    def __set_name__(self, owner, name) -> None:
        self.name = name

    def __get__(self, instance, owner=None):
        return vars(instance)[self.name]

    def __set__(self, instance, value) -> None:
        vars(instance)[self.name] = value


class Seat(NamedTuple):
    row: str
    number: int


class Booking(Seat):
    """Compares by row and number, as tuples do, and has three attributes more."""

    agent = OnTheDescriptor()
    guest = InADictionary()
    price = InTheInstance()


stalls = Booking("A", 1)
balcony = Booking("F", 12)

# On the descriptor: the second assignment overwrites the first, whatever the instance.
stalls.agent = "box office"
balcony.agent = "online"
stalls.agent  # => 'online'

# In a dictionary by instance: it holds, until two instances are equal …
stalls.guest = "Ada"
balcony.guest = "Grace"
stalls.guest  # => 'Ada'
matinee = Booking("A", 1)
matinee.guest = "Edsger"
stalls.guest  # => 'Edsger'

# … and it keeps every instance that it has ever seen alive.
del balcony
len(vars(Booking)["guest"].values)  # => 2

# In the instance: nothing to mix up, nothing to leak.
stalls.price = 48
matinee.price = 20
stalls.price  # => 48
vars(matinee)  # => {'price': 20}
