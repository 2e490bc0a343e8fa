"""Slicing bytes allocates what it returns; slicing a view allocates next to nothing.

Counting shows it better than a clock: how many bytes do the parts of a packet own, and how much
did the allocator have to find at worst? Both grow with the slice when bytes are sliced, and neither
does when a view is. The time saved follows from that, by a factor that depends on the machine.

Takeaway: Views cost the same for twelve bytes as for five million; that is what zero-copy means.
Differs: profiling: tracemalloc has no start() on GraalPy, so only the ownership of the parts can be
    counted. A slice of everything is a new object there; CPython returns the bytes themselves.
Covers: T5
"""

import sys
import tracemalloc
from collections.abc import Callable, Iterable

Parts = tuple[bytes | memoryview, ...]


def parse_packet_naive(data: bytes) -> Parts:
    return data[0:12], data[12:1024], data[1024:1028]


def parse_packet_zero_copy(data: bytes) -> Parts:
    view = memoryview(data)
    return view[0:12], view[12:1024], view[1024:1028]


def bytes_copied(parts: Iterable[bytes | memoryview], source: bytes) -> int:
    """A part that looks into the source has that as its object; a copy is an object by itself."""
    return sum(len(part) for part in parts if memoryview(part).obj is not source)


packet = bytes(range(256)) * 5
bytes_copied(parse_packet_naive(packet), packet)  # => 1028
bytes_copied(parse_packet_zero_copy(packet), packet)  # => 0

# What the parts say is the same. Only the question of whose bytes they are has another answer.
parse_packet_naive(packet) == parse_packet_zero_copy(packet)  # => True

# Not every slice of bytes is a copy, though: a slice of everything may be the object itself.
everything = packet[:]
everything is packet  # cpython=> True
                      # graalpy=> False


def peak_of(slicing: Callable[[int], object], length: int) -> int:
    tracemalloc.start()
    for _ in range(10):
        slicing(length)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


data = bytes(10_000_000)
view = memoryview(data)

# One live slice at a time, and yet the copies need five megabytes at the worst moment.
# peak_of(lambda length: data[0:length], 5_000_000) // 1_000_000
# graalpy=> raises AttributeError: module 'tracemalloc' has no attribute 'start'
# cpython=> 5
if sys.implementation.name == "cpython":
    peak_of(lambda length: data[0:length], 5_000_000) >= 5_000_000  # cpython=> True
    peak_of(lambda length: view[0:length], 5_000_000) < 10_000  # cpython=> True
    peak_of(lambda length: view[0:length], 12) < 10_000  # cpython=> True
