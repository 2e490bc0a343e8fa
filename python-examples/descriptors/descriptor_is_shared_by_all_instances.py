"""One descriptor serves all instances, so a value kept in it is shared by all of them.

The descriptor is an object in the class body: there is one for each attribute, not one for each
instance. There are three places for the values. Only the instance is right; the other two pass any
test that makes a single object.

You meet this when setting an attribute of one object changes it in another one.

Takeaway: Keep the rule in the descriptor and the values in the instances.
Level: core
See also: descriptors/positive_attribute.py, decorators/weak_cache_forgets_its_instances.py
Covers: S01
"""

from typing import NamedTuple


class OnTheDescriptor:
    def __get__(self, instance, owner=None):
        return self.value

    def __set__(self, instance, value) -> None:
        self.value = value


class Seat(NamedTuple):
    row: str
    number: int


class Booking(Seat):
    """Compared by row and number, as tuples are, with an attribute more."""

    agent = OnTheDescriptor()


# S01.shared: in the descriptor, the second assignment overwrites the first, whatever the instance.
stalls = Booking("A", 1)
balcony = Booking("F", 12)
stalls.agent = "box office"
balcony.agent = "online"
stalls.agent  # => 'online'


class InADictionary:
    def __init__(self) -> None:
        self.values = {}

    def __get__(self, instance, owner=None):
        return self.values[instance]

    def __set__(self, instance, value) -> None:
        self.values[instance] = value


class BookingForGuest(Seat):
    guest = InADictionary()


# In a dictionary by instance, it works until two instances are equal …
stalls, balcony = BookingForGuest("A", 1), BookingForGuest("F", 12)
stalls.guest = "Ada"
balcony.guest = "Grace"
stalls.guest  # => 'Ada'
matinee = BookingForGuest("A", 1)
matinee.guest = "Edsger"
stalls.guest  # => 'Edsger'

# … and the dictionary keeps every instance alive that was ever assigned to.
del balcony
len(vars(BookingForGuest)["guest"].values)  # => 2


class InTheInstance:
    def __set_name__(self, owner, name) -> None:
        self.name = name

    def __get__(self, instance, owner=None):
        return vars(instance)[self.name]

    def __set__(self, instance, value) -> None:
        vars(instance)[self.name] = value


class BookingWithPrice(Seat):
    price = InTheInstance()


# S01.instance: in the instance, nothing is mixed up and nothing is kept alive.
stalls, matinee = BookingWithPrice("A", 1), BookingWithPrice("A", 1)
stalls.price = 48
matinee.price = 20
stalls.price  # => 48
vars(matinee)  # => {'price': 20}
