"""While a view of a bytearray exists, the bytearray cannot change its size.

Growing could move the memory, and the view would then show something else. So CPython counts the
views and refuses. Code that appends to a receive buffer must release its views first: with
release(), or with a `with` block.

You meet this when BufferError says "Existing exports of data", now and then.

Takeaway: Use a memoryview in a `with` block, and release its slices, too; each of them counts.
Differs: memory management: GraalPy does not count views. The bytearray grows and shrinks freely and
    a view shows whatever now lies at its place, so a bug that CPython reports passes in silence.
Level: core
See also: memory/memoryview_slices_share_memory.py, memory/view_keeps_its_buffer_alive.py
Covers: S02
"""

buffer = bytearray(b"GET /index")
view = memoryview(buffer)

# Overwriting is allowed, and so is replacing a part with one of the same length.
buffer[0:3] = b"PUT"
bytes(view[:3])  # => b'PUT'

# S02.resize: CPython refuses to change the size while there is a view.
# buffer.append(0x20)
# cpython=> raises BufferError: Existing exports of data: object cannot be re-sized
# graalpy=> (no output)
# buffer[0:3] = b"DELETE"
# cpython=> raises BufferError: Existing exports of data: object cannot be re-sized
# graalpy=> (no output)
print(buffer)  # cpython=> bytearray(b'PUT /index')
               # graalpy=> bytearray(b'DELETE /index ')

# A view has a length of its own; it does not follow the buffer.
bytes(view)  # cpython=> b'PUT /index'
             # graalpy=> b'DELETE /in'

# S02.release: after release(), a view cannot be used.
tail = view[5:]
view.release()
# view[0]  # => raises ValueError: operation forbidden on released memoryview object

# A slice is a view of its own, and still counts.
# buffer.clear()
# cpython=> raises BufferError: Existing exports of data: object cannot be re-sized
# graalpy=> (no output)
tail.release()


def take_line(received: bytearray) -> bytes:
    """Look through views, copy what is returned, release the views, and shrink last."""
    with memoryview(received) as whole:
        end = received.index(b"\n")
        with whole[:end] as line:
            result = bytes(line)
    del received[: end + 1]
    return result


stream = bytearray(b"HELO example\nMAIL FROM")
take_line(stream)  # => b'HELO example'
print(stream)  # => bytearray(b'MAIL FROM')
