"""`__slots__` replaces the attribute dictionary with a fixed set of fields.

An ordinary instance accepts any attribute at any time, a misspelt one included. A class with slots
names its fields once, and nothing else can be stored. That suits records that exist in large
numbers, and it has consequences for code that expects a dictionary.

You meet this when AttributeError says that an object has no attribute, although you are just
assigning it.

Takeaway: Use slots for small records that you make by the million, not for classes that others
    extend.
Differs: object model: GraalPy takes weak references to the instances of a slotted class, whether or
    not it made room for them with a `__weakref__` slot.
Level: entry
See also: memory/slots_and_inheritance.py, memory/slots_save_more_than_getsizeof_shows.py,
    decorators/cached_property_needs_a_dict.py
Covers: T1
"""

import weakref


class Ticket:
    def __init__(self, row: str, seat: int) -> None:
        self.row = row
        self.seat = seat


class SlottedTicket:
    __slots__ = ("row", "seat")

    def __init__(self, row: str, seat: int) -> None:
        self.row = row
        self.seat = seat


class WatchableTicket(SlottedTicket):
    __slots__ = ("__weakref__",)  # only the addition; the two fields are inherited


ticket, slotted = Ticket("F", 12), SlottedTicket("F", 12)

# Their own fields work alike.
slotted.seat += 1
slotted.seat  # => 13

# T1.closed: a misspelt field is stored in one of them, and refused by the other.
ticket.saet = 14
# slotted.saet = 14  # => raises AttributeError: 'SlottedTicket' object has no attribute …

# T1.no_dict: there is no dictionary to store it in.
vars(ticket)  # => {'row': 'F', 'seat': 12, 'saet': 14}
# vars(slotted)  # => raises TypeError: vars() argument must have __dict__ attribute
# slotted.__dict__  # => raises AttributeError: 'SlottedTicket' object has no attribute '__dict__'

# A field exists but is empty until something is assigned, and it can be emptied again.
del slotted.row
# slotted.row  # => raises AttributeError: 'SlottedTicket' object has no attribute 'row'


def can_be_watched(target: object) -> bool:
    try:
        return weakref.ref(target)() is target
    except TypeError:
        return False


# T1.weakref: without a slot for it, there is no weak reference to an instance, on CPython.
can_be_watched(ticket)  # => True
can_be_watched(slotted)  # cpython=> False
                         # graalpy=> True
can_be_watched(WatchableTicket("G", 1))  # => True
