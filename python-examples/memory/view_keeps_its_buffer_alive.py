"""The smallest view keeps the whole buffer alive.

A view of twelve bytes does not hold twelve bytes: it holds the object that it looks into, with all
its megabytes. In a cache of packet headers that is a leak that no profiler of "header" objects will
show. A copy of the twelve bytes, or releasing the view in time, lets the buffer go.

Takeaway: Views are for passing down; what is stored for later should be a copy, made with bytes().
Covers: T5
"""

import gc
import weakref


class Packet(bytearray):
    """A buffer that can be watched: plain bytes and bytearrays take no weak references."""


def receive(size: int) -> Packet:
    packet = Packet(size)
    packet[0:12] = b"HEADER:12345"
    return packet


def header_view(packet: Packet) -> memoryview:
    return memoryview(packet)[0:12]


def header_copy(packet: Packet) -> bytes:
    with memoryview(packet) as view:
        return bytes(view[0:12])


def alive(watcher: weakref.ref[Packet]) -> bool:
    gc.collect()  # CPython's reference counts would not need it
    return watcher() is not None


# Twelve bytes are kept, and ten million with them: even the slice of a slice names its owner.
packet = receive(10_000_000)
watcher = weakref.ref(packet)
header = header_view(packet)
del packet
header.nbytes  # => 12
alive(watcher)  # => True
len(header.obj)  # => 10000000
bytes(header[:6])  # => b'HEADER'

# release() lets go at once, though the name is still there.
header.release()
alive(watcher)  # => False
# header.nbytes  # => raises ValueError: operation forbidden on released memoryview object

# A copy has nothing to do with its source.
packet = receive(10_000_000)
watcher = weakref.ref(packet)
kept = header_copy(packet)
del packet
alive(watcher)  # => False
kept  # => b'HEADER:12345'
