"""With `__tracebackhide__ = True`, a helper's frame is left out, and the report ends at the test.

A helper that several tests call would be the place of every failure. The name is a wish to pytest,
set as a local variable: the frame is hidden in the report, not in the traceback itself. A function
instead of True decides by the exception.
You meet this when a report ends inside an assertion helper and does not show which test called it.

Takeaway: Set __tracebackhide__ in helpers that raise on behalf of a test.
Level: deep
See also: pytest/plain_assert_is_explained.py, exceptions/traceback_is_a_list_of_frames.py
Covers: P22, P28
"""

# /// script
# dependencies = ["pytest>=7.2"]
# ///

import io
import os
from contextlib import redirect_stdout
from pathlib import Path

import pytest

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # of other packages that happen to be installed

Path("pytest.ini").write_text("[pytest]\naddopts = --capture=sys -p no:faulthandler\n")


class Failures:
    def __init__(self) -> None:
        self.reports: list[pytest.TestReport] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.reports.append(report)


def failure(test: str) -> pytest.TestReport:
    failures = Failures()
    with redirect_stdout(io.StringIO()):  # the report for people
        pytest.main([test], plugins=[failures])
    return failures.reports[0]


def shown_lines(test: str) -> list[str]:
    """The statements that the report points at, outermost first."""
    entries = failure(test).longrepr.reprtraceback.reprentries
    return [line[1:].strip() for entry in entries for line in entry.lines if line.startswith(">")]


Path("test_plain.py").write_text("""\
def check(total, limit):
    assert total <= limit

def test_plain():
    check(11, limit=10)
""")

# Without the name, the report ends in the helper, whichever test called it.
shown_lines("test_plain.py")  # => ['check(11, limit=10)', 'assert total <= limit']

Path("test_hidden.py").write_text("""\
def check(total, limit):
    __tracebackhide__ = True
    if total > limit:
        raise AssertionError(f"{total} is over the limit of {limit}")

def test_hidden():
    check(11, limit=10)
""")

# P22.hidden, P28.hidden: with it, the report ends at the line of the test.
shown_lines("test_hidden.py")  # => ['check(11, limit=10)']
for line in filter(None, failure("test_hidden.py").longreprtext.splitlines()):
    print(line)
    # => def test_hidden():
    # => >       check(11, limit=10)
    # => E       AssertionError: 11 is over the limit of 10
    # => test_hidden.py:7: AssertionError

Path("test_callable.py").write_text("""\
def check(total, limit):
    __tracebackhide__ = lambda failure: failure.errisinstance(AssertionError)
    assert total <= limit

def test_expected():
    check(11, limit=10)

def test_broken():
    check(None, limit=10)
""")

# A function decides: hidden for the failure that is meant, shown when the helper itself breaks.
shown_lines("test_callable.py::test_expected")  # => ['check(11, limit=10)']
shown_lines("test_callable.py::test_broken")
# => ['check(None, limit=10)', 'assert total <= limit']
