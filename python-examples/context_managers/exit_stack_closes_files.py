"""ExitStack closes all the files that were opened, whatever fails and when.

How many files there are is known at run time only. Whether the tenth cannot be opened or the third
cannot be read: each one that was opened before gets closed, in the block that opened it.

Takeaway: `[stack.enter_context(open(path)) for path in paths]` never leaks a file.
Covers: T4, D11, D03
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
    """Rows of numbers: the first lines of all files together, the second lines, and so on."""
    with ExitStack() as stack:
        files = [stack.enter_context(opened(path)) for path in paths]
        return [tuple(int(line) for line in lines) for lines in zip(*files)]


def closed() -> list[bool]:
    states = [file.closed for file in seen]
    seen.clear()
    return states


for number in range(1, 5):
    Path(f"{number}.txt").write_text(f"{number}\n{number * 10}\n")

paths = [f"{number}.txt" for number in range(1, 5)]
interleave(paths)  # => [(1, 2, 3, 4), (10, 20, 30, 40)]
closed()  # => [True, True, True, True]

# An error while reading:
Path("3.txt").write_text("3\nthirty\n")
# interleave(paths)  # => raises ValueError: invalid literal for int() with base 10: 'thirty\n'
closed()  # => [True, True, True, True]

# An error while opening: two files were open by then, and the fourth was never asked for.
Path("3.txt").unlink()
# interleave(paths)  # => raises FileNotFoundError: [Errno 2] No such file or directory: '3.txt'
closed()  # => [True, True]


def interleave_leaking(paths: list[str]) -> list[tuple[int, ...]]:
    """The same without a stack: closing is the last thing that it does, if it comes to that."""
    files = [opened(path) for path in paths]
    rows = [tuple(int(line) for line in lines) for lines in zip(*files)]
    for file in files:
        file.close()
    return rows


# interleave_leaking(paths)
# => raises FileNotFoundError: [Errno 2] No such file or directory: '3.txt'
left_open = list(seen)
closed()  # => [False, False]
for file in left_open:
    file.close()
