"""`python -m cProfile -s cumulative script.py` profiles a script without a change to it.

The module runs the script as `__main__`, with the arguments after its name, and prints the table at
the end. `-s` sorts it; `-o` writes the figures to a file for `pstats`. Here the same runs inside
the program.

You meet this when a command-line tool takes ten seconds and you don't know why.

Takeaway: `-s cumulative` for a first look, `-o file` to sort and filter the same run in many ways.
Differs: profiling: GraalPy's `cProfile` takes samples; `python -m profile` has the same options
    there, and counts.
Level: entry
See also: profiling/pstats_orders_the_table.py, profiling/cprofile_counts_every_call.py
Covers: P15
"""

import contextlib
import io
import pstats
import runpy
import sys
from pathlib import Path

MODULE = "cProfile" if sys.implementation.name == "cpython" else "profile"

TOOL = """
import sys
def square(number):
    return number * number
print(sum([square(number) for number in range(int(sys.argv[1]))]))
"""
Path("tool.py").write_text(TOOL)

# Run without a profiler, the script prints a sum.
sys.argv = ["tool.py", "5"]
names = runpy.run_path("tool.py", run_name="__main__")  # => 30


def command_line(*arguments: str) -> list[str]:
    """The lines that `python -m cProfile` prints with these arguments."""
    sys.argv = [MODULE, *arguments]
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        runpy.run_module(MODULE, run_name="__main__")
    return printed.getvalue().splitlines()


# P15.command: first what the script prints itself, then the order and the titles of the table.
table = command_line("-s", "cumulative", "tool.py", "5")
table[0]  # => '30'
[line.strip() for line in table if "Ordered" in line]  # => ['Ordered by: cumulative time']
[line.split()[:4] for line in table if "ncalls" in line]
# => [['ncalls', 'tottime', 'percall', 'cumtime']]

# square() was called five times.
[line.split()[0] for line in table if "(square)" in line]  # => ['5']

# P15.file: with -o, the figures are written to a file, and can be read later.
command_line("-o", "tool.prof", "tool.py", "7")  # => ['91']
stats = pstats.Stats("tool.prof").stats
[calls for (_, _, name), (_, calls, *_) in stats.items() if name == "square"]  # => [7]
