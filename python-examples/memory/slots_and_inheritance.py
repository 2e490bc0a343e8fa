"""Slots save something only if every class of the hierarchy has them.

One class without `__slots__`, above or below, brings the dictionary back, and with it everything
that the slots were to save. Two base classes that both have fields cannot be combined, so mixins
that may meet slotted classes declare an empty tuple.

You meet this when a class has slots, and its instances still have a `__dict__`.

Takeaway: Write `__slots__` in every class of the hierarchy, and `()` in those that add no fields.
Level: core
See also: memory/slots_close_the_attribute_set.py, memory/slots_save_more_than_getsizeof_shows.py
Covers: T1
"""


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y


class Labelled(Point):
    """Has no slots."""


class Shifted(Point):
    """Has no fields of its own, and says so."""

    __slots__ = ()

    def right(self) -> float:
        return self.x + 1


# T1.subclass: a subclass without slots has the fields x and y, and a dictionary again.
labelled = Labelled(1, 2)
labelled.label = "home"
vars(labelled)  # => {'label': 'home'}

# One with slots has none.
shifted = Shifted(1, 2)
shifted.right()  # => 2
hasattr(shifted, "__dict__")  # => False


class Coloured:
    __slots__ = ("colour",)


class Printable:
    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(f"{name}={getattr(self, name)}" for name in all_slots(type(self)))


class PrintablePoint(Printable, Point):
    __slots__ = ("z",)


def all_slots(cls: type) -> list[str]:
    """`cls.__slots__` names what one class adds; the fields of an instance are those of all."""
    return [name for base in reversed(cls.__mro__) for name in getattr(base, "__slots__", ())]


# A base class with a dictionary gives one to every subclass.
Loose = type("Loose", (), {})
Tight = type("Tight", (Loose,), {"__slots__": ("field",)})
hasattr(Tight(), "__dict__")  # => True

# T1.layout: two base classes with fields cannot be combined. A mixin without fields can be.
# class ColouredPoint(Coloured, Point):
#     __slots__ = ()
# => raises TypeError: multiple bases have instance lay-out conflict
point = PrintablePoint(3, 4)
point.z = 5
print(point)  # => x=3, y=4, z=5
hasattr(point, "__dict__")  # => False
