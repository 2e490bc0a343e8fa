"""While a view of a bytearray exists, the bytearray cannot change its size.

Growing could move the memory, and the view would look at nothing. So CPython counts the views and
refuses. Code that appends to a receive buffer must have given up its views before: release() says
when, a with block makes sure, and waiting for the collector is neither.

Takeaway: Use a memoryview in a with block, and release slices too; each of them holds the lock.
Differs: memory management: GraalPy does not count views. The bytearray grows and shrinks freely and
    a view shows whatever now lies at its place, so a bug that CPython reports passes in silence.
Covers: S02
"""

buffer = bytearray(b"GET /index")
view = memoryview(buffer)

# Overwriting is allowed, and so is replacing a part by one of equal length.
buffer[0:3] = b"PUT"
bytes(view[:3])  # => b'PUT'

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

# After release() a view answers nothing at all, which is better than answering wrongly.
tail = view[5:]
view.release()
# view[0]  # => raises ValueError: operation forbidden on released memoryview object

# The slice is a view of its own, and the count has not reached zero.
# buffer.clear()
# cpython=> raises BufferError: Existing exports of data: object cannot be re-sized
# graalpy=> (no output)
tail.release()


def take_line(received: bytearray) -> bytes:
    """The usual shape: look through views, copy what leaves, release, and only then shrink."""
    with memoryview(received) as whole:
        end = received.index(b"\n")
        with whole[:end] as line:
            result = bytes(line)
    del received[: end + 1]
    return result


stream = bytearray(b"HELO example\nMAIL FROM")
take_line(stream)  # => b'HELO example'
print(stream)  # => bytearray(b'MAIL FROM')
