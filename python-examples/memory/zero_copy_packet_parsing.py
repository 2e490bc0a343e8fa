"""Slicing bytes copies them; slicing a view of them copies nothing and takes next to no time.

Two functions take a packet apart, one by slices of the bytes and one by slices of a view. The parts
say the same. The slices of the bytes are copies, whose time and memory grow with their length; the
slices of the view are not.

You meet this when a server that receives large messages spends its time copying them.

Takeaway: A view costs the same for twelve bytes and for five million.
Differs: profiling: tracemalloc has no start() on GraalPy, so memory is measured on CPython only. A
    slice of everything is a new object there; CPython returns the bytes themselves.
Level: core
See also: memory/memoryview_slices_share_memory.py, memory/view_keeps_its_buffer_alive.py
Covers: T5
"""

import sys
import tracemalloc
from collections.abc import Callable, Iterable
from timeit import repeat

Parts = tuple[bytes | memoryview, ...]


def parse_packet_naive(data: bytes) -> Parts:
    return data[0:12], data[12:1024], data[1024:1028]


def parse_packet_zero_copy(data: bytes) -> Parts:
    view = memoryview(data)
    return view[0:12], view[12:1024], view[1024:1028]


def bytes_copied(parts: Iterable[bytes | memoryview], source: bytes) -> int:
    """A view of the source has it as its object; a copy is an object of its own."""
    return sum(len(part) for part in parts if memoryview(part).obj is not source)


# T5.copies: how many of the bytes are copies.
packet = bytes(range(256)) * 5
bytes_copied(parse_packet_naive(packet), packet)  # => 1028
bytes_copied(parse_packet_zero_copy(packet), packet)  # => 0

# The parts are equal.
parse_packet_naive(packet) == parse_packet_zero_copy(packet)  # => True

# "Every time" bytes are sliced, they are copied, says the document. A slice of everything need not
# be.
everything = packet[:]
everything is packet  # cpython=> True
                      # graalpy=> False


def seconds(slicing: Callable[[], object]) -> float:
    return min(repeat(slicing, number=10, repeat=5))


# T5.speed: Production tips (T5) measures a factor of about 400. It depends on the machine, and on
# the length of the slice, because only one of the two copies.
data = bytes(10_000_000)
view = memoryview(data)
seconds(lambda: data[0:5_000_000]) / seconds(lambda: view[0:5_000_000]) > 10  # => True


def peak_of(slicing: Callable[[], object]) -> int:
    tracemalloc.start()
    slicing()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


if sys.implementation.name == "cpython":
    # T5.memory: a slice of the bytes needs five megabytes, a slice of the view less than a
    # thousandth.
    peak_of(lambda: data[0:5_000_000]) >= 5_000_000  # cpython=> True
    peak_of(lambda: view[0:5_000_000]) < 5_000  # cpython=> True
