"""A descriptor that knows its own name can say which attribute got the wrong type.

When the class statement ends, Python calls `__set_name__` with the name that the descriptor has in
the class. From then on, one `Typed(str)` checks assignments and constructor arguments alike, and
stores each value in the instance, under the attribute's own name.

You meet this when a record is read from a file, and a number arrives as text.

Takeaway: Take the name from `__set_name__`; a name passed as an argument can be mistyped.
Level: core
See also: descriptors/positive_attribute.py, descriptors/set_name_is_called_once.py,
    typing/type_enforcer_from_annotations.py
Covers: S01
"""

from typing import Any


class Typed:
    def __init__(self, expected: type) -> None:
        self.expected = expected

    def __set_name__(self, owner: type, name: str) -> None:
        print(f"{owner.__name__}.{name} takes {self.expected.__name__}")
        self.name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        if instance is None:
            return self
        try:
            return vars(instance)[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} has no value yet") from None

    def __set__(self, instance: object, value: object) -> None:
        if not isinstance(value, self.expected):
            wanted, given = self.expected.__name__, type(value).__name__
            raise TypeError(f"{self.name} must be {wanted}, not {given}")
        vars(instance)[self.name] = value


# S01.name: each descriptor gets its name when the class statement ends.
class Reading:
    # => Reading.place takes str
    # => Reading.celsius takes float
    # => Reading.samples takes int
    place = Typed(str)
    celsius = Typed(float)
    samples = Typed(int)

    def __init__(self, place: str, celsius: float, samples: int = 1) -> None:
        self.place = place
        self.celsius = celsius
        self.samples = samples


roof = Reading("roof", 21.5)
cellar = Reading("cellar", 12.0, samples=3)

# S01.type: a value of another type is refused, by assignments and by the constructor.
# roof.celsius = "warm"  # => raises TypeError: celsius must be float, not str

# Reading(7, 21.5)  # => raises TypeError: place must be str, not int

# S01.instance: each instance has its own values, and a refused one leaves no trace.
roof.celsius = 22.0
vars(roof)  # => {'place': 'roof', 'celsius': 22.0, 'samples': 1}
vars(cellar)  # => {'place': 'cellar', 'celsius': 12.0, 'samples': 3}

# Before the first assignment there is no value, which hasattr() understands.
# Reading.__new__(Reading).place  # => raises AttributeError: place has no value yet
hasattr(Reading.__new__(Reading), "place")  # => False

# isinstance() differs from a type checker: an int is no float here, and True is an int.

# roof.celsius = 22  # => raises TypeError: celsius must be float, not int

roof.samples = True
roof.samples  # => True
