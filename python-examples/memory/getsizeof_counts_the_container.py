"""`sys.getsizeof` measures one object and nothing that it refers to.

A list is a header and a row of pointers; what they point at is elsewhere. So the size of a list
says how many items it has room for, and the size of an instance says next to nothing. The figures
depend on the release of Python and on the machine.

You meet this when a list of huge texts seems to take a hundred bytes.

Takeaway: getsizeof() measures the container; for the contents, follow the references.
Differs: memory management: on GraalPy without native access, the size of a builtin object is an
    internal error that no `except` can catch; a `__sizeof__` written in Python is answered as it
    is, where CPython adds what its collector needs for each object.
Level: core
See also: memory/deep_size_counts_shared_once.py, memory/slots_save_more_than_getsizeof_shows.py,
    memory/tracemalloc_names_the_line.py
Covers: P02
"""

import sys


class Image:
    """Pixels outside of Python's heap: only the object itself can tell how many bytes they are."""

    def __sizeof__(self) -> int:
        return 1_000_000


# P02.sizeof: a class may report memory that is elsewhere; CPython adds a few bytes of its own.
size = sys.getsizeof(Image())
size >= 1_000_000  # => True
size > Image().__sizeof__()  # cpython=> True
                             # graalpy=> False

if sys.implementation.name == "cpython":
    # P02.sizes: 56 bytes for the list itself and 8 for each pointer.
    sys.getsizeof([])  # cpython=> 56
    one, two, three = 1, 2, 3
    sys.getsizeof([one, two, three])  # cpython=> 80

    # A list of three constants is filled from a tuple, and has room for a fourth item.
    sys.getsizeof([1, 2, 3])  # cpython=> 88

    # P02.shrinking: objects get smaller from release to release.
    sys.getsizeof("hello")  # cpython[3.11]=> 54
                            # cpython[3.12+]=> 46
    sys.getsizeof({})  # cpython=> 64
                       # documented=> 232
                       # from Python 3.8 to 3.10, that was a dict with one entry
    sys.getsizeof({"a": 1}) < 232  # cpython=> True

    # P02.contents: however long an item is, it takes one pointer of its list.
    text = "x" * 1_000_000
    sys.getsizeof([text])  # cpython=> 64
    sys.getsizeof([None])  # cpython=> 64
    sys.getsizeof(text) > 1_000_000  # cpython=> True

    # One character beyond Latin-1 doubles the room for all the others.
    latin, wide = "é" * 1000, "é" * 999 + "€"
    sys.getsizeof(wide) - sys.getsizeof(latin) > 900  # cpython=> True

    # append() makes room for several items, so a hundred appends make a dozen sizes.
    growing: list[int] = []
    sizes = set()
    for number in range(100):
        growing.append(number)
        sizes.add(sys.getsizeof(growing))
    len(sizes) < 20  # cpython=> True

    # A tuple never grows, and has no such room.
    sys.getsizeof(tuple(growing)) < sys.getsizeof(growing)  # cpython=> True
