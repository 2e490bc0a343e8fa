"""Interning makes equal strings one object, so that comparing them is a glance.

Names and constants of a source file are interned by the compiler; text that arrives at run time is
not, however often it repeats. `sys.intern` keeps one copy of each: worth it for millions of equal
column names or tags, which then cost a pointer each.

Takeaway: Intern what repeats a million times, and compare with `==` all the same.
Differs: object model: GraalPy shares equal constants of different pieces of code as well, and `id`
    of equal strings is the same number there although `is` says no. `sys.intern` serves alike, but
    the copy it keeps is not the string that came first.
Covers: P02
"""

import sys

s1 = "hello"
s2 = "hello"
s1 is s2  # => True

# The same constant twice in one file: shared as well, though it is no identifier.
s1 = "hello world"
s2 = "hello world"
s1 is s2  # => True

# Compiled apart, only what could be a name is shared, on CPython.
eval("'hello'") is eval("'hello'")  # => True
eval("'hello world'") is eval("'hello world'")  # cpython=> False
                                                # graalpy=> True


def received(text: str) -> str:
    """Text as it comes from a file or a socket: new, whatever it says."""
    return bytes(text, "utf-8").decode()


status = received("in transit")
again = received("in transit")
status == again  # => True
status is again  # => False
id(status) == id(again)  # cpython=> False
                         # graalpy=> True

# One copy is kept, and every equal string can be exchanged for it.
kept = sys.intern(status)
sys.intern(again) is kept  # => True
kept is status  # cpython=> True
                # graalpy=> False


def copies(texts: list[str]) -> int:
    """How many objects there are among them, by `is`."""
    distinct: list[str] = []
    for text in texts:
        if not any(text is known for known in distinct):
            distinct.append(text)
    return len(distinct)


# Three hundred rows and three different texts.
words = ["in transit", "delivered", "returned to sender"]
rows = [received(words[at % 3]) for at in range(300)]
copies(rows)  # => 300
interned = [sys.intern(row) for row in rows]
copies(interned)  # => 3
interned == rows  # => True


class Tag(str):
    pass


# Only exact strings: a subclass might compare in its own way.
# sys.intern(Tag("urgent"))  # => raises TypeError: can't intern Tag
# sys.intern(42)  # => raises TypeError: intern() argument must be str, not int
