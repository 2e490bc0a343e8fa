"""pytest explains a plain `assert` by the values that were compared.

When a test file is imported, pytest rewrites its assert statements: each keeps the values of its
parts and tells them if it fails. So no assertEqual and its relatives have to be learned. Only test
files, conftest.py and registered helpers are rewritten.
You meet this when a failing test shows which items of two dictionaries differ.

Takeaway: Assert plainly, compare whole values, and let the report show the difference.
Level: entry
See also: pytest/hidden_frames_point_at_the_caller.py, pytest/fixtures_end_in_reverse_order.py
Covers: P28
"""

# /// script
# dependencies = ["pytest>=8.3"]
# ///

import io
import os
from contextlib import redirect_stdout
from pathlib import Path

import pytest

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # of other packages that happen to be installed

Path("pytest.ini").write_text("[pytest]\naddopts = --capture=sys -p no:faulthandler\n")


class Failures:
    """A plugin is any object with hook methods; this one keeps what pytest reports."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.lines = report.longreprtext.splitlines()


def explain(test: str) -> None:
    failures = Failures()
    with redirect_stdout(io.StringIO()):  # the report for people
        pytest.main([test], plugins=[failures])
    for line in failures.lines:
        if line.startswith("E") and line.strip() != "E":
            print(line.removeprefix("E").strip())


Path("test_values.py").write_text("""\
def test_values():
    assert {"apple": 3, "melon": 8} == {"apple": 3, "melon": 7, "cherry": 1}
""")

# P28.assert: what is equal is left out, what differs is shown.
explain("test_values.py")
# => AssertionError: assert {'apple': 3, 'melon': 8} == {'apple': 3, ...1, 'melon': 7}
# => Omitting 1 identical items, use -vv to show
# => Differing items:
# => {'melon': 8} != {'melon': 7}
# => Right contains 1 more item:
# => {'cherry': 1}
# => Use -v to get more diff

Path("test_calls.py").write_text("""\
def total(order):
    return sum(order.values())

def test_calls():
    assert total({"apple": 3, "melon": 8}) <= 10
""")

# A call is shown with its result and its arguments.
explain("test_calls.py")
# => AssertionError: assert 11 <= 10
# => +  where 11 = total({'apple': 3, 'melon': 8})

Path("test_text.py").write_text("""\
def test_text():
    assert "melon" in "apple, cherry", "no melon in the order"
""")

# A message of your own comes first, and the explanation stays.
explain("test_text.py")
# => AssertionError: no melon in the order
# => assert 'melon' in 'apple, cherry'

Path("prices.py").write_text("def check(price):\n    assert price < 10\n")
Path("test_helper.py").write_text("import prices\n\ndef test_helper(): prices.check(12)\n")

# An assert in a module that is not a test file is Python's own: it only says that it failed.
explain("test_helper.py")
# => AssertionError
