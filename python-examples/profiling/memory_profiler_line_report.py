"""memory_profiler reads the size of the process after each line, and prints what a line added.

It does not see what a line allocates: it compares two readings of the whole process. A block of
many megabytes shows at the line that made it, and again at the line that freed it. Use
`tracemalloc` for small objects.

You meet this when a job needs far more memory than its data, and you look for the line.

Takeaway: The first line is what was there before; every other line shows a difference.
Differs: profiling: On GraalPy the figure is the size of the whole Java VM (here its greatest size
    so far), which takes its memory in advance: lines and counts are right, increments are not.
Level: deep
See also: memory/tracemalloc_names_the_line.py, profiling/line_profiler_counts_each_line.py
Covers: B65, P15
"""

# /// script
# dependencies = ["memory_profiler>=0.61"]
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
    output.seek(0)
    output.truncate()
    function(*arguments)
    table = (ROW.fullmatch(line) for line in output.getvalue().splitlines())
    return [Row(float(m[1]), float(m[2]), int(m[3]), m[4]) for m in table if m]


@profile(stream=output)
def convert() -> int:
    text = "x" * 40_000_000
    page = text.encode()
    del text
    return len(page)


# B65.columns: the columns of the report.
report = rows(convert)
re.split(r" {2,}", output.getvalue().splitlines()[2])
# => ['Line #', 'Mem usage', 'Increment', 'Occurrences', 'Line Contents']

# B65.before: the size before the call is shown with the decorator; no statement added it.
[row.statement for row in report if row.increment == row.usage]  # => ['@profile(stream=output)']
# documented=> ['data = [...]']


def changes(report: list[Row]) -> list[str]:
    """The statements that took or gave back more than 20 MiB."""
    differences = [row for row in report[1:] if abs(row.increment) > 20]
    return [f"{'+' if row.increment > 0 else '-'} {row.statement}" for row in differences]


kept: list[str] = []


@profile(stream=output)
def handle_request() -> int:
    answer = "y" * 40_000_000
    kept.append(answer)
    return len(answer)


if sys.implementation.name == "cpython":
    # B65.line: 38 MiB more for the text, as much for the bytes, and less when the text is deleted.
    changes(report)
    # cpython=> ['+ text = "x" * 40_000_000', '+ page = text.encode()', '- del text']

    # P15.memory: in a leak, the same line adds memory in each call, and no line frees it.
    for request in range(3):
        print(changes(rows(handle_request)))
        # cpython=> ['+ answer = "y" * 40_000_000']
        # cpython=> ['+ answer = "y" * 40_000_000']
        # cpython=> ['+ answer = "y" * 40_000_000']

# The size of a small program, or of a whole Java VM.
report[0].usage > 100  # cpython=> False
                       # graalpy=> True
