"""A descriptor that knows its own name can say which attribute was given the wrong type.

Python calls __set_name__ when the class statement ends and hands over the name that the descriptor
has in the class. From then on one `Typed(str)` guards assignments and constructor arguments alike,
and keeps each value where it belongs: in the instance, under the attribute's own name.

Takeaway: Take the name from __set_name__; a name passed as an argument is one to mistype.
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

# roof.celsius = "warm"  # => raises TypeError: celsius must be float, not str

# Reading(7, 21.5)  # => raises TypeError: place must be str, not int

# The value that was refused left no trace, and one instance knows nothing of the other.
roof.celsius = 22.0
vars(roof)  # => {'place': 'roof', 'celsius': 22.0, 'samples': 1}
vars(cellar)  # => {'place': 'cellar', 'celsius': 12.0, 'samples': 3}

# Before the first assignment there is no value, and hasattr() gets the error that it understands.
# Reading.__new__(Reading).place  # => raises AttributeError: place has no value yet
hasattr(Reading.__new__(Reading), "place")  # => False

# isinstance() is stricter than a type hint in one place and laxer in another: for a type checker
# an int will do where a float is asked for; for isinstance() True is an int.

# roof.celsius = 22  # => raises TypeError: celsius must be float, not int

roof.samples = True
roof.samples  # => True
