"""A property is a descriptor whose `__get__` and `__set__` call your functions.

What starts as a plain attribute can later be checked or computed, and no caller has to change. A
property without a setter still has a `__set__`; that is why it cannot be assigned to.

You meet this when an attribute of a published class needs a check, and callers assign to it
directly.

Takeaway: Assign through the property in `__init__`, too, or the first value is not checked.
Level: entry
See also: descriptors/positive_attribute.py, descriptors/attribute_lookup_order.py,
    decorators/cache_inside_the_instance.py
Covers: B58
"""


class Circle:
    def __init__(self, radius: float) -> None:
        self.radius = radius  # calls the setter; self._radius would not

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


# B58.computed: the area is computed at each access.
circle = Circle(5)
print(circle.radius)  # => 5
print(circle.area)  # => 78.53975

circle.radius = 10
print(circle.area)  # => 314.159

# B58.setter: the setter checks, in the constructor, too.
# circle.radius = -1  # => raises ValueError: Radius must be non-negative

# Circle(-1)  # => raises ValueError: Radius must be non-negative

# B58.read_only: without a setter, an assignment raises AttributeError.
# circle.area = 100  # => raises AttributeError: property 'area' of 'Circle' object has no setter
# documented=> raises AttributeError: can't set attribute

# B58.descriptor: read through the class, it is the property itself, which is a descriptor.
type(Circle.area)  # => <class 'property'>
Circle.area.__get__(circle)  # => 314.159
Circle.area.fget(circle)  # => 314.159
print(Circle.area.fset)  # => None
Circle.radius.__doc__  # => 'Distance from the centre to the edge.'

# Nothing is stored for area, and an entry in the instance cannot hide it.
vars(circle)  # => {'_radius': 10}
vars(circle)["area"] = 0
circle.area  # => 314.159
