"""getsizeof() cannot tell what slots save; counting what a million instances allocate can.

`sys.getsizeof` of an instance leaves its dictionary out. Adding the dictionary's size overstates
it: since 3.11 CPython keeps the values of an ordinary instance without a dictionary and makes one
only when somebody asks for `__dict__`, so that the measurement creates what it measures.

Takeaway: Measure whole populations with tracemalloc, not one specimen with getsizeof.
Differs: memory management: objects live on the Java heap, which Python cannot measure. tracemalloc
    has no start() there, and getsizeof() is an internal error unless a native module is loaded.
Covers: T1, P16
"""

import sys
import tracemalloc
from collections.abc import Callable


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


def make(cls: type) -> object:
    return cls(1719000000, 42.5, "°C")


def make_and_inspect(cls: type) -> object:
    reading = make(cls)
    vars(reading)
    return reading


def bytes_per_instance(maker: Callable[[type], object], cls: type, count: int = 10_000) -> int:
    kept: list[object] = [None] * count
    tracemalloc.start()
    for i in range(count):
        kept[i] = maker(cls)
    allocated = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return allocated // count


hasattr(tracemalloc, "start")  # cpython=> True
                               # graalpy=> False

if sys.implementation.name == "cpython":
    default = make(SensorReading)
    slotted = make(SensorReadingSlotted)
    sys.getsizeof(slotted)  # cpython=> 56
    sys.getsizeof(default.__dict__)
    # cpython=> 296
    # documented=> 104
    # the figure of CPython 3.10 and older

    # Without its dictionary the ordinary instance seems to be no larger than the slotted one.
    sys.getsizeof(default) <= sys.getsizeof(slotted)  # cpython=> True

    # What really is allocated: three fields and a header, or a little more, or very much more.
    slotted_bytes = bytes_per_instance(make, SensorReadingSlotted)  # cpython=> 56
    default_bytes = bytes_per_instance(make, SensorReading)
    inspected_bytes = bytes_per_instance(make_and_inspect, SensorReading)
    slotted_bytes < default_bytes < inspected_bytes  # cpython=> True

    # The difference in bytes is also that of a million instances in megabytes. It is smaller than
    # the two figures above suggest; only readings that were asked for `__dict__` cost so much more.
    default_bytes - slotted_bytes >= 48  # cpython=> False
                                         # documented=> True
    inspected_bytes - slotted_bytes >= 48  # cpython=> True
