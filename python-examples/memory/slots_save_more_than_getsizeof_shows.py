"""getsizeof() cannot show what slots save; counting what many instances allocate can.

`sys.getsizeof` of an instance leaves its dictionary out. Adding the dictionary's size overstates
it: since 3.11, CPython stores the values of an ordinary instance without a dictionary, and makes
one only when somebody asks for `__dict__`. So the measurement creates what it measures.

You meet this when you want to know whether slots are worth it for a class with a million instances.

Takeaway: Measure many instances with tracemalloc, not one with getsizeof().
Differs: memory management: objects live on the Java heap, which Python cannot measure. tracemalloc
    has no start() there, and getsizeof() is an internal error unless a native module is loaded.
Level: deep
See also: memory/slots_close_the_attribute_set.py, memory/getsizeof_counts_the_container.py,
    memory/tracemalloc_names_the_line.py
Covers: T1, P16
"""

import sys
import tracemalloc
from collections.abc import Callable


class Reading:
    def __init__(self, time: int, value: float, unit: str) -> None:
        self.time, self.value, self.unit = time, value, unit


class SlottedReading:
    __slots__ = ("time", "value", "unit")

    def __init__(self, time: int, value: float, unit: str) -> None:
        self.time, self.value, self.unit = time, value, unit


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
    # T1.getsizeof: 56 bytes with slots. The dictionary of the other one is counted apart …
    sys.getsizeof(make(SlottedReading))  # cpython=> 56
    sys.getsizeof(make(Reading).__dict__)  # cpython=> 296
                                           # documented=> 104
                                           # the figure of CPython 3.10 and older

    # … and without it, the ordinary instance seems to be no larger than the slotted one.
    sys.getsizeof(make(Reading)) <= 56  # cpython=> True

    # T1.allocated: what is allocated for each of ten thousand instances.
    slotted = bytes_per_instance(make, SlottedReading)  # cpython=> 56
    ordinary = bytes_per_instance(make, Reading)
    inspected = bytes_per_instance(make_and_inspect, Reading)
    slotted < ordinary < inspected  # cpython=> True

    # A million instances save as many megabytes as one saves bytes: not 48, as the document says.
    ordinary - slotted >= 48  # cpython=> False
                              # documented=> True
    inspected - slotted >= 48  # cpython=> True

    # P16.slots: Python 301 (P16) promises 60 % less memory. It is more than a third, and less than
    # half.
    1 / 3 < 1 - slotted / ordinary < 1 / 2  # cpython=> True
    1 - slotted / ordinary >= 0.6  # cpython=> False
                                   # documented=> True
