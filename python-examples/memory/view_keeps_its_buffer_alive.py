"""The smallest view keeps its whole buffer alive.

A view of twelve bytes refers to the object that it looks into, with all its megabytes. In a cache
of packet headers, that is a leak that no profile of the headers shows. A copy of the twelve bytes
lets the buffer go, and so does releasing the view.

You meet this when a cache of small headers takes as much memory as all packets.

Takeaway: Pass views on to functions; to store something, make a copy with bytes().
Level: core
See also: memory/memoryview_slices_share_memory.py, memory/exported_bytearray_cannot_be_resized.py
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


len(receive(10_000_000))  # => 10000000


def header_view(packet: Packet) -> memoryview:
    return memoryview(packet)[0:12]


def header_copy(packet: Packet) -> bytes:
    with memoryview(packet) as view:
        return bytes(view[0:12])


def alive(watcher: weakref.ref[Packet]) -> bool:
    gc.collect()  # not needed on CPython, which counts references
    return watcher() is not None


# T5.kept: twelve bytes are kept, and ten million with them.
packet = receive(10_000_000)
watcher = weakref.ref(packet)
header = header_view(packet)
del packet
header.nbytes  # => 12
alive(watcher)  # => True
len(header.obj)  # => 10000000
bytes(header[:6])  # => b'HEADER'

# T5.release: release() lets the buffer go, although the name is still there.
header.release()
alive(watcher)  # => False
# header.nbytes  # => raises ValueError: operation forbidden on released memoryview object

# T5.copy: a copy does not keep its source.
packet = receive(10_000_000)
watcher = weakref.ref(packet)
kept = header_copy(packet)
del packet
alive(watcher)  # => False
kept  # => b'HEADER:12345'
