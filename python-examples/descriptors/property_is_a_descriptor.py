"""A property is a descriptor whose __get__ and __set__ call your functions.

What starts as a plain attribute can gain a check or become computed later, and no caller has to
change. A property without a setter still has a __set__: that is what makes it read-only.

Takeaway: assign through the property in __init__ too, or the first value escapes the check.
Covers: B58
"""


class Circle:
    def __init__(self, radius: float) -> None:
        self.radius = radius  # by way of the setter, unlike self._radius

    @property
    def area(self) -> float:
        return 3.14159 * self.radius**2

    @property
    def radius(self) -> float:
        """Distance from the centre to the edge."""
        return self._radius

    @radius.setter
    def radius(self, length: float) -> None:
        if length < 0:
            raise ValueError("Radius must be non-negative")
        self._radius = length


circle = Circle(5)
print(circle.radius)  # => 5
print(circle.area)  # => 78.53975

circle.radius = 10
print(circle.area)  # => 314.159

# circle.radius = -1  # => raises ValueError: Radius must be non-negative

# Circle(-1)  # => raises ValueError: Radius must be non-negative

# circle.area = 100  # => raises AttributeError: property 'area' of 'Circle' object has no setter
# documented=> raises AttributeError: can't set attribute

# Through the class there is no circle to compute for, so the property itself answers.
type(Circle.area) is property  # => True
Circle.area.__get__(circle)  # => 314.159
Circle.area.fget(circle)  # => 314.159
Circle.area.fset is None  # => True
Circle.radius.__doc__  # => 'Distance from the centre to the edge.'

# Nothing is stored for area, and an entry in the instance could not hide it.
vars(circle)  # => {'_radius': 10}
vars(circle)["area"] = 0
circle.area  # => 314.159
