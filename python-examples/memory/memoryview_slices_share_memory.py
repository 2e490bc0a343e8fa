"""A slice of a memoryview is a window on the same bytes; a slice of a bytearray is a copy.

A view knows its buffer, an offset and a length, and nothing else: slicing it again makes another
window, and what is written through any of them is in the buffer at once. Parsers, sockets and
image code hand parts of a large buffer around in this way without moving a byte.

Takeaway: Slice the view, not the buffer; call tobytes() where the bytes must outlive a change.
Differs: standard library: on GraalPy, bytes() and other builtins refuse a view that skips or
    reverses, because its bytes do not lie side by side; tobytes() takes any view, on both.
Covers: S02, T5
"""

frame = bytearray(b"HDR:payload:CRC")

# The copy goes its own way.
copied = frame[4:11]
copied[0:1] = b"P"
print(frame)  # => bytearray(b'HDR:payload:CRC')

# The window does not: writing through it changes the buffer in place.
view = memoryview(frame)
payload = view[4:11]
payload[0] = ord("P")
print(frame)  # => bytearray(b'HDR:Payload:CRC')
payload.obj is frame  # => True
payload.nbytes  # => 7

# A window in a window is still one on the same buffer; so is one that skips or reverses.
payload[3:].obj is frame  # => True
payload[::-1].obj is frame  # => True
payload[::-1].tobytes()  # => b'daolyaP'
# bytes(payload[::-1])
# graalpy=> raises BufferError: memoryview: underlying buffer is not C-contiguous
# cpython=> b'daolyaP'

# It works in the other direction too: a view is never out of date.
frame[4:11] = b"PAYLOAD"
bytes(payload)  # => b'PAYLOAD'

# tobytes() is the moment of copying, and from then on there are two versions.
snapshot = payload.tobytes()
payload[:] = b"-------"
snapshot  # => b'PAYLOAD'
print(frame)  # => bytearray(b'HDR:-------:CRC')

# A window cannot change the size of what it shows, ...
# payload[0:2] = b"123"
# => raises ValueError: memoryview assignment: lvalue and rvalue have different structures

# ... and grants no more than the buffer does: bytes stay immutable, toreadonly() lends in safety.
# memoryview(b"constant")[0] = 0  # => raises TypeError: cannot modify read-only memory
# payload.toreadonly()[0] = 0  # => raises TypeError: cannot modify read-only memory
memoryview(b"constant").readonly  # => True

# A view is no bytes object: it compares and joins like one, but has none of the text-like methods.
payload == b"-------"  # => True
b"".join([view[:4], snapshot])  # => b'HDR:PAYLOAD'
hasattr(payload, "split")  # => False
