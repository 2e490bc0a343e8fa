"""`__slots__` replaces the attribute dictionary by a fixed set of fields.

An ordinary instance takes any attribute at any time, a misspelt one included. A class with slots
names its fields once: nothing else can be stored, and nothing else is paid for. That suits records
that exist in large numbers, and it has consequences for whoever expects a dictionary there.

Takeaway: Slot the small records that you make by the million, and nothing that others extend.
Differs: object model: GraalPy takes weak references to the instances of a slotted class, whether
    or not it made room for them with a `__weakref__` slot.
Covers: T1
"""

import weakref


class SensorReading:
    def __init__(self, timestamp: int, value: float, unit: str) -> None:
        self.timestamp = timestamp
        self.value = value
        self.unit = unit


class SensorReadingSlotted:
    __slots__ = ("timestamp", "value", "unit")

    def __init__(self, timestamp: int, value: float, unit: str) -> None:
        self.timestamp = timestamp
        self.value = value
        self.unit = unit


class WatchableReading(SensorReadingSlotted):
    __slots__ = ("__weakref__",)  # only the addition; the three fields are inherited


def accepts(reading: object, attribute: str) -> bool:
    try:
        setattr(reading, attribute, "K")
    except AttributeError:
        return False
    return True


def can_be_watched(reading: object) -> bool:
    try:
        return weakref.ref(reading)() is reading
    except TypeError:
        return False


default = SensorReading(1719000000, 42.5, "°C")
slotted = SensorReadingSlotted(1719000000, 42.5, "°C")

# In use there is nothing to tell them apart, until somebody misspells a field.
slotted.value += 0.5
slotted.value  # => 43.0
accepts(default, "unti")  # => True
accepts(slotted, "unti")  # => False

# The dictionary is where the misspelt attribute went, and what the other class does not have.
vars(default)  # => {'timestamp': 1719000000, 'value': 42.5, 'unit': '°C', 'unti': 'K'}
# vars(slotted)  # => raises TypeError: vars() argument must have __dict__ attribute
# slotted.__dict__
# => raises AttributeError: 'SensorReadingSlotted' object has no attribute '__dict__'

# A field exists but is empty until something is assigned, and it can be emptied again.
del slotted.unit
# slotted.unit  # => raises AttributeError: 'SensorReadingSlotted' object has no attribute 'unit'

# Room for weak references comes with the dictionary's comfort, and goes with it unless asked for.
can_be_watched(default)  # => True
can_be_watched(slotted)  # cpython=> False
                         # graalpy=> True
can_be_watched(WatchableReading(1719000001, 41.0, "°C"))  # => True
accepts(WatchableReading(1719000001, 41.0, "°C"), "unti")  # => False
