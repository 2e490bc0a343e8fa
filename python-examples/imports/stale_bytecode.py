"""Cached bytecode counts as fresh while the source keeps its size and its time of change.

Python compiles a module once and keeps the result in `__pycache__`, with the source's size and its
time of change in whole seconds. An edit within the second that keeps the length ("1" to "2") goes
unnoticed: a reload runs the old code. Tests and code generators are fast enough for that.

You meet this when a test writes a module, imports it, writes it again, and gets the first version.

Takeaway: To write and reload within a second, switch bytecode off or delete the cached file.
Level: deep
See also: bytecode/compiled_files_carry_the_interpreter_name.py, imports/hot_reload.py
Covers: P04, S07
"""

import importlib
import importlib.util
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))
sys.dont_write_bytecode = False

RATE = Path("rate.py")


def save(source: str, second: int) -> None:
    """Write the file as if it were saved at the given second."""
    RATE.write_text(source)
    os.utime(RATE, (second, second))


save("VALUE = 1\n", second=1_000_000_000)
import rate

rate.VALUE  # => 1
cached = Path(importlib.util.cache_from_source(RATE))
(cached.parent.name, cached.exists())  # => ('__pycache__', True)

# P04.stale: another value of the same length in the same second is not noticed.
save("VALUE = 2\n", second=1_000_000_000)
importlib.reload(rate).VALUE  # => 1

# Half a second later is the same second, because fractions are not kept.
os.utime(RATE, (1_000_000_000.5, 1_000_000_000.5))
importlib.reload(rate).VALUE  # => 1

# With another second or another length, Python compiles again.
save("VALUE = 2\n", second=1_000_000_001)
importlib.reload(rate).VALUE  # => 2
save("VALUE = 30\n", second=1_000_000_001)
importlib.reload(rate).VALUE  # => 30

# An older time is as good as a newer one, because the times are compared for equality.
save("VALUE = 40\n", second=5)
importlib.reload(rate).VALUE  # => 40

# S07.deleted: once the cached file is deleted, the source counts.
save("VALUE = 50\n", second=5)
importlib.reload(rate).VALUE  # => 40
cached.unlink()
importlib.reload(rate).VALUE  # => 50

# Without bytecode, nothing can be out of date.
cached.unlink()
sys.dont_write_bytecode = True
save("VALUE = 60\n", second=5)
importlib.reload(rate).VALUE  # => 60
cached.exists()  # => False
