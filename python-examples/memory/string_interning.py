"""`sys.intern` keeps one copy of equal strings, so that each costs a pointer.

The compiler makes equal constants of one piece of code one object, and interns those that look like
names. Text that arrives at run time is a new object each time. `sys.intern` keeps one copy of each
text, which is worth it for millions of equal column names or tags.

You meet this when a table of a million rows holds the same ten texts, a million times over.

Takeaway: Intern what repeats a million times, and go on comparing with `==`.
Differs: object model: GraalPy shares equal constants of different pieces of code as well, and `id`
    of equal strings is the same number there although `is` says no. `sys.intern` serves alike, but
    the copy it keeps is not the string that came first.
Level: core
See also: memory/identity_of_equal_numbers.py, memory/getsizeof_counts_the_container.py
Covers: P02
"""

import sys

# P02.strings: equal constants of one file are one object,
s1 = "hello"
s2 = "hello"
s1 is s2  # => True

# also if they don't look like names. Python 301 (P02) says that it "may be False": here it is not.
s1 = "hello world"
s2 = "hello world"
s1 is s2  # => True

# Compiled apart, CPython shares only what could be a name.
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

# P02.intern: one copy is kept, and intern() returns it for every equal string.
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


# intern() accepts only exact strings, because a subclass might compare in its own way.
# sys.intern(Tag("urgent"))  # => raises TypeError: can't intern Tag
# sys.intern(42)  # => raises TypeError: intern() argument must be str, not int
