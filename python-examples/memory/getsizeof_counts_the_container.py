"""`sys.getsizeof` measures one object and nothing that it refers to.

A list is a header and a row of pointers; what they point at lies elsewhere. So the size of a list
says how many items it has room for, and the size of an instance says next to nothing. The figures
belong to a Python release and a machine: compare them, don't store them.

Takeaway: `getsizeof` answers "how big is the box"; for what is in it, follow the references.
Differs: memory management: on GraalPy without native access, the size of a builtin object is an
    internal error that no `except` can take; a `__sizeof__` written in Python is answered as it is,
    where CPython adds what its collector needs for each object.
Covers: P02
"""

import sys


class Image:
    """Pixels outside of Python's heap: only the object itself can tell how many bytes they are."""

    def __sizeof__(self) -> int:
        return 1_000_000


# Whoever wraps a foreign buffer reports it; CPython adds a few bytes of its own.
size = sys.getsizeof(Image())
size >= 1_000_000  # => True
size > Image().__sizeof__()  # cpython=> True
                             # graalpy=> False

if sys.implementation.name == "cpython":
    # 56 bytes for the list itself, 8 for each pointer, and one more for the next item.
    sys.getsizeof([])  # cpython=> 56
    sys.getsizeof([1, 2, 3])  # cpython=> 88

    # Version by version, objects shrink.
    sys.getsizeof("hello")  # cpython[3.11]=> 54
                            # cpython[3.12+]=> 46
    sys.getsizeof({})  # cpython=> 64
                       # documented=> 232
                       # that was a dict with one entry, from Python 3.8 to 3.10
    sys.getsizeof({"a": 1}) < 232  # cpython=> True

    # Huge or small, an item takes one pointer of its list.
    text = "x" * 1_000_000
    sys.getsizeof([text]) == sys.getsizeof([None])  # cpython=> True
    sys.getsizeof(text) > 1_000_000  # cpython=> True

    # A single character beyond Latin-1 doubles the room for all the others.
    latin, wide = "é" * 1000, "é" * 999 + "€"
    sys.getsizeof(wide) - sys.getsizeof(latin) > 900  # cpython=> True

    # append makes room ahead, so that most appends move nothing: a hundred of them, a dozen sizes.
    growing: list[int] = []
    sizes = set()
    for number in range(100):
        growing.append(number)
        sizes.add(sys.getsizeof(growing))
    len(sizes) < 20  # cpython=> True

    # A tuple never grows and needs no such room.
    sys.getsizeof(tuple(growing)) < sys.getsizeof(growing)  # cpython=> True
