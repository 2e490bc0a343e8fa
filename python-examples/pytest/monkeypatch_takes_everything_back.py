"""monkeypatch changes environment, attributes and dictionaries, and undoes all of it afterwards.

In a test it is a fixture, and undoes its changes when the test ends, passed or failed, in reverse
order. Outside of tests, `pytest.MonkeyPatch.context()` is the same as a `with` block.
You meet this when code reads an environment variable or the current folder.

Takeaway: Never assign to os.environ or to a module in a test: ask for monkeypatch.
Level: core
See also: pytest/autouse_keeps_tests_apart.py, testing/patch_the_name_that_is_looked_up.py
Covers: P28
"""

# /// script
# dependencies = ["pytest>=7.2"]
# ///

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

os.environ["EXPORT_TO"] = "rows.txt"
settings = {"retries": 3}
clock = SimpleNamespace(now=lambda: "12:00")
here = Path.cwd()
Path("elsewhere").mkdir()

# P28.monkeypatch: within the block, everything is changed.
with pytest.MonkeyPatch.context() as patch:
    patch.setenv("EXPORT_TO", "other.txt")
    patch.delenv("HOME", raising=False)
    patch.setitem(settings, "retries", 0)
    patch.setattr(clock, "now", lambda: "00:00")
    patch.setattr("os.path.expanduser", lambda path: path.replace("~", "/home/ada"))
    patch.chdir("elsewhere")
    patch.syspath_prepend("plugins")

    os.environ["EXPORT_TO"], "HOME" in os.environ  # => ('other.txt', False)
    settings, clock.now()  # => ({'retries': 0}, '00:00')
    os.path.expanduser("~/x")  # => '/home/ada/x'
    Path.cwd() == here, sys.path[0]  # => (False, 'plugins')

# After it, everything is as before.
os.environ["EXPORT_TO"]  # => 'rows.txt'
settings, clock.now()  # => ({'retries': 3}, '12:00')
os.path.expanduser("x")  # => 'x'
Path.cwd() == here, sys.path[0] == "plugins"  # => (True, False)

# An exception does not stop the undoing.
# with pytest.MonkeyPatch.context() as failing:
#     failing.setitem(settings, "retries", -1)
#     raise ValueError("stop")  # => raises ValueError: stop
settings  # => {'retries': 3}

# Two changes of one thing are undone in reverse order, so the first value comes back.
with pytest.MonkeyPatch.context() as patch:
    patch.setitem(settings, "retries", 1)
    patch.setitem(settings, "retries", 2)
settings  # => {'retries': 3}

# A name that does not exist is a slip, unless raising=False says that it may be missing.
with pytest.MonkeyPatch.context() as patch:
    # patch.setattr(clock, "nwo", lambda: "00:00")
    # => raises AttributeError: namespace(…) has no attribute 'nwo'
    patch.setattr(clock, "zone", "UTC", raising=False)
    clock.zone  # => 'UTC'
hasattr(clock, "zone")  # => False
