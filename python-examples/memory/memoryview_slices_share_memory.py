"""A slice of a memoryview shares the bytes; a slice of a bytearray copies them.

A view knows its buffer, an offset and a length. Slicing it makes another view of the same buffer,
and what is written through one of them is in the buffer at once. Parsers, sockets and image code
pass on parts of a large buffer in this way, without copying a byte.

You meet this when a program copies every packet several times while it takes it apart.

Takeaway: Slice the view, not the buffer; call tobytes() where the bytes must survive a change.
Differs: standard library: on GraalPy, bytes() and other builtins refuse a view that skips or
    reverses, because its bytes do not lie side by side; tobytes() takes any view, on both.
Level: entry
See also: memory/zero_copy_packet_parsing.py, memory/view_keeps_its_buffer_alive.py,
    numpy/slice_is_a_view.py
Covers: S02, T5
"""

frame = bytearray(b"HDR:payload:CRC")

# A copy does not change the buffer.
copied = frame[4:11]
copied[0:1] = b"P"
print(frame)  # => bytearray(b'HDR:payload:CRC')

# S02.shared: writing through a view changes the buffer.
view = memoryview(frame)
payload = view[4:11]
payload[0] = ord("P")
print(frame)  # => bytearray(b'HDR:Payload:CRC')
payload.obj is frame  # => True
payload.nbytes  # => 7

# T5.shared: a view of a view belongs to the same buffer, and so does one that skips or reverses.
payload[3:].obj is frame  # => True
payload[::-1].obj is frame  # => True
payload[::-1].tobytes()  # => b'daolyaP'
# bytes(payload[::-1])
# graalpy=> raises BufferError: memoryview: underlying buffer is not C-contiguous
# cpython=> b'daolyaP'

# It works in the other direction, too: a view is never out of date.
frame[4:11] = b"PAYLOAD"
bytes(payload)  # => b'PAYLOAD'

# S02.tobytes: tobytes() copies, and from then on there are two versions.
snapshot = payload.tobytes()
payload[:] = b"-------"
snapshot  # => b'PAYLOAD'
print(frame)  # => bytearray(b'HDR:-------:CRC')

# A view cannot change the size of the buffer …
# payload[0:2] = b"123"
# => raises ValueError: memoryview assignment: lvalue and rvalue have different structures

# S02.readonly: … and allows no more than the buffer does. toreadonly() makes a view for reading.
# memoryview(b"constant")[0] = 0  # => raises TypeError: cannot modify read-only memory
# payload.toreadonly()[0] = 0  # => raises TypeError: cannot modify read-only memory
memoryview(b"constant").readonly  # => True

# A view compares and joins like bytes, and has none of their methods.
payload == b"-------"  # => True
b"".join([view[:4], snapshot])  # => b'HDR:PAYLOAD'
hasattr(payload, "split")  # => False
