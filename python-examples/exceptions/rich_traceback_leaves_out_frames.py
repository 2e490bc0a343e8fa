"""rich can name the frames of a library without their source, and cuts long recursions.

`suppress` reduces frames of libraries to one line each, and `max_frames` keeps the first and the
last frames of a deep recursion. Drawn into a string, a traceback is text for a log or a report.

You meet this when a traceback of three screens hides the one line that is yours.

Takeaway: Suppress frameworks and limit recursions, so that a traceback shows your own code.
Level: deep
See also: exceptions/rich_traceback_shows_locals.py, exceptions/traceback_is_a_list_of_frames.py
Covers: P22
"""

# /// script
# dependencies = ["rich>=13"]
# [tool.verified-examples]
# timeout = 60
# ///

import io
import json
from collections.abc import Callable
from typing import Any

from rich.console import Console
from rich.traceback import Traceback


def drawn(failing: Callable[[], object], **options: Any) -> str:
    """Draw the traceback as text, 200 characters wide, without colours."""
    console = Console(file=io.StringIO(), width=200, color_system=None)
    try:
        failing()
    except Exception:
        console.print(Traceback(extra_lines=0, width=200, **options))
    return console.file.getvalue()


def broken_order() -> object:
    return json.loads("{")


# In each frame, an arrow marks the line where it stood: two of these five are ours.
drawn(broken_order).count("❱")  # => 5

# P22.suppressed: frames of the json package have no source any longer, but are still named.
picture = drawn(broken_order, suppress=[json])
picture.count("❱")  # => 2
[" in loads " in picture, " in raw_decode " in picture]  # => [True, True]


def countdown(number: int) -> float:
    return 1 / number if number == 0 else countdown(number - 1)


# P22.recursion: of 32 frames, the first two and the last two are left.
picture = drawn(lambda: countdown(29), max_frames=4)
picture.count("❱")  # => 4
print(*[line.strip(" │") for line in picture.splitlines() if "hidden" in line])
# => ... 28 frames hidden ...

# First and last line are those of an ordinary traceback, and no line is wider than the console.
lines = picture.splitlines()
lines[0].strip("╭─╮ ")  # => 'Traceback (most recent call last)'
lines[-1]  # => 'ZeroDivisionError: division by zero'
max(len(line) for line in lines)  # => 200
