"""A true value returned by __exit__ swallows the exception.

The rest of the block is skipped and the program goes on behind it, as if nothing had happened. Any
true value does it, so an __exit__ that returns what its last call returned may hide errors by
accident.

Takeaway: Let __exit__ return nothing unless suppressing is its purpose.
Covers: D10
"""

from contextlib import suppress


class Ignoring:
    def __init__(self, *ignored: type[BaseException]) -> None:
        self.ignored = ignored

    def __enter__(self) -> "Ignoring":
        self.caught: BaseException | None = None
        return self

    def __exit__(self, exc_type, exc, traceback) -> bool:
        self.caught = exc
        return exc_type is not None and issubclass(exc_type, self.ignored)


steps: list[str] = []
with Ignoring(KeyError, IndexError) as attempt:
    steps.append("before")
    {}["missing"]
    steps.append("skipped")
steps.append("behind")
steps  # => ['before', 'behind']
attempt.caught  # => KeyError('missing')

# What is not on the list travels on.
# with Ignoring(KeyError):
#     int("seven")  # => raises ValueError: invalid literal for int() with base 10: 'seven'

# Without an exception, True means nothing.
with Ignoring(Exception) as attempt:
    answer = 42
(answer, attempt.caught)  # => (42, None)


class Journal:
    """Meant to note the end of a block. Its __exit__ returns what it noted, and so hides errors."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def note(self, line: str) -> int:
        self.lines.append(line)
        return len(self.lines)

    def __enter__(self) -> "Journal":
        return self

    def __exit__(self, *details: object):
        return self.note("closed")


with Journal() as journal:
    journal.note("half of the work")
    raise RuntimeError("the other half failed")
print(journal.lines)  # => ['half of the work', 'closed']

# After a suppressed error the names of the block may not be there.
with Ignoring(ZeroDivisionError):
    ratio = 1 / 0
"ratio" in globals()  # => False

# The standard library has it ready, for errors one really wants to ignore, in blocks of one line.
settings = {"theme": "dark"}
with suppress(KeyError):
    del settings["font"]
settings  # => {'theme': 'dark'}

# The innermost manager is asked first; those around it see an ordinary, successful end.
with Ignoring(Exception) as around, Ignoring(OSError) as within:
    raise FileNotFoundError("notes.txt")
(around.caught, repr(within.caught))  # => (None, "FileNotFoundError('notes.txt')")
