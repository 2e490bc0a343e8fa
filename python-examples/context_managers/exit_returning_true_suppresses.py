"""If __exit__ returns a true value, the exception is suppressed.

The rest of the block is skipped and the program goes on after it, as if nothing had happened. Any
true value does it, so an __exit__ that returns the result of its last call may hide errors by
accident.

You meet this when errors in a block disappear without a trace.

Takeaway: Let __exit__ return nothing unless suppressing is its purpose.
Level: core
See also: context_managers/enter_and_exit.py, context_managers/error_in_exit_masks_the_original.py
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
    {"color": "red"}.pop("size")
    steps.append("skipped")
steps.append("after")
# D10.true: the error ends the block, and is gone.
steps  # => ['before', 'after']
attempt.caught  # => KeyError('size')

# Other errors go on to the caller.
# with Ignoring(KeyError):
#     int("seven")  # => raises ValueError: invalid literal for int() with base 10: 'seven'

# Without an exception, True means nothing.
with Ignoring(Exception) as attempt:
    answer = 42
(answer, attempt.caught)  # => (42, None)


class Journal:
    """Notes the end of a block. Its __exit__ returns what note() returns, and so hides errors."""

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

# The standard library has a manager for errors that you do want to ignore, in blocks of one line.
settings = {"theme": "dark"}
with suppress(KeyError):
    del settings["font"]
settings  # => {'theme': 'dark'}

# The innermost manager is asked first; those around it see a block that ended well.
with Ignoring(Exception) as around, Ignoring(OSError) as within:
    raise FileNotFoundError("notes.txt")
(around.caught, repr(within.caught))  # => (None, "FileNotFoundError('notes.txt')")
