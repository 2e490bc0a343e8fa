"""ExitStack closes all the files that were opened, whatever fails and when.

The number of files is known only at run time. Whether the tenth can't be opened or the third can't
be read, each one that was opened before is closed at the end of the block that opened it.

You meet this when a job merges all files of a folder, and runs out of file handles after a while.

Takeaway: Open files with `[stack.enter_context(open(path)) for path in paths]`, and none stays
    open.
Level: core
See also: context_managers/exit_stack_as_many_as_needed.py,
    context_managers/cleanup_on_every_way_out.py
Covers: T4, D11
"""

from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

seen: list[TextIO] = []


def opened(path: str) -> TextIO:
    file = open(path, encoding="utf-8")
    seen.append(file)  # so that we can ask afterwards
    return file


def interleave(paths: list[str]) -> list[tuple[int, ...]]:
    """Return rows of numbers: the first lines of all files, the second lines, and so on."""
    with ExitStack() as stack:
        files = [stack.enter_context(opened(path)) for path in paths]
        return [tuple(int(line) for line in lines) for lines in zip(*files)]


def closed() -> list[bool]:
    """Say which of the files are closed, and begin anew."""
    states = [file.closed for file in seen]
    for file in seen:
        file.close()
    seen.clear()
    return states


for number in range(1, 5):
    Path(f"{number}.txt").write_text(f"{number}\n{number * 10}\n")

# T4.files: all four files are read, and closed.
paths = [f"{number}.txt" for number in range(1, 5)]
interleave(paths)  # => [(1, 2, 3, 4), (10, 20, 30, 40)]
closed()  # => [True, True, True, True]

# T4.failure, D11.failure: an error while reading closes all four, too.
Path("3.txt").write_text("3\nthirty\n")
try:
    interleave(paths)
except ValueError as error:
    print(error, closed())
    # => invalid literal for int() with base 10: 'thirty\n' [True, True, True, True]

# An error while opening: two files were open by then, and the fourth was never opened.
Path("3.txt").unlink()
try:
    interleave(paths)
except FileNotFoundError as error:
    print(error.filename, closed())  # => 3.txt [True, True]


def interleave_leaking(paths: list[str]) -> list[tuple[int, ...]]:
    """Do the same without a stack: close the files at the end, if nothing fails before."""
    files = [opened(path) for path in paths]
    rows = [tuple(int(line) for line in lines) for lines in zip(*files)]
    for file in files:
        file.close()
    return rows


# Without the stack, the same error leaves both files open.
try:
    interleave_leaking(paths)
except FileNotFoundError as error:
    print(error.filename, closed())  # => 3.txt [False, False]
