"""memory_profiler reads the size of the process after each line, and prints what a line added.

It is not told what a line allocates: it compares two readings of the whole process. Blocks of many
megabytes show up with the line that made them, and again with the line that let them go. What is
small disappears among the pages that Python holds in reserve; `tracemalloc` is the tool for that.
Of its relatives, line_profiler (time per line) and py-spy (a look from outside) are native programs
and cannot be run here.

Takeaway: Read it from above: the first line is what was there before, each other line a difference.
Differs: profiling: On GraalPy the figure is the size of the whole Java VM (here its greatest size
    so far), which takes its memory in advance: lines and counts are right, increments are not.
Covers: B65, P15
"""

# /// script
# dependencies = ["memory_profiler>=0.61"]
# [tool.verified-examples]
# timeout = 60
# ///

import io
import re
import sys
from collections.abc import Callable
from typing import NamedTuple

from memory_profiler import profile


class Row(NamedTuple):
    usage: float
    increment: float
    occurrences: int
    statement: str


ROW = re.compile(r" *\d+ +(\S+) MiB +(\S+) MiB +(\d+) +(.*\S)")
output = io.StringIO()


def rows(function: Callable, *arguments: object) -> list[Row]:
    """Calls a profiled function and reads the table that it writes."""
    output.seek(0)
    output.truncate()
    function(*arguments)
    table = (ROW.fullmatch(line) for line in output.getvalue().splitlines())
    return [Row(float(m[1]), float(m[2]), int(m[3]), m[4]) for m in table if m]


# 40 million characters, and as many bytes: 38 MiB each.
@profile(stream=output)
def convert() -> int:
    text = "x" * 40_000_000
    page = text.encode()
    del text
    size = sum([len(page) for copy in range(100)])
    return size


report = rows(convert)
re.split(r" {2,}", output.getvalue().splitlines()[2])
# => ['Line #', 'Mem usage', 'Increment', 'Occurrences', 'Line Contents']

# The size before the call stands with the decorator, and is nothing that a statement did.
[row.statement for row in report if row.increment == row.usage]  # => ['@profile(stream=output)']
# documented=> ['data = [...]']

# A comprehension is measured at each pass, at some hundred microseconds each. The documented
# function makes a list of a million numbers and then another: that is a matter of minutes.
[row.statement for row in report if row.occurrences > 100]
# => ['size = sum([len(page) for copy in range(100)])']


def changes(report: list[Row]) -> list[str]:
    """The statements that took or gave back more than 20 MiB."""
    differences = [row for row in report[1:] if abs(row.increment) > 20]
    return [f"{'+' if row.increment > 0 else '-'} {row.statement}" for row in differences]


# A leak is an increment that comes again with each call, and never a line that takes it back.
kept: list[str] = []


@profile(stream=output)
def handle_request() -> int:
    answer = "y" * 40_000_000
    kept.append(answer)
    return len(answer)


if sys.implementation.name == "cpython":
    changes(report)
    # cpython=> ['+ text = "x" * 40_000_000', '+ page = text.encode()', '- del text']

    for request in range(3):
        print(changes(rows(handle_request)))
        # cpython=> ['+ answer = "y" * 40_000_000']
        # cpython=> ['+ answer = "y" * 40_000_000']
        # cpython=> ['+ answer = "y" * 40_000_000']

# A small program, or a Java VM: nothing else tells the two apart here.
report[0].usage > 100  # cpython=> False
                       # graalpy=> True
