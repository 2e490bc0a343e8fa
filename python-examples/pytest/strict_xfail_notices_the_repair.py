"""`xfail` expects a failure; only with strict=True does an unexpected success fail.

Skipping a test for a known bug hides it: nobody learns when the bug is gone. An expected failure is
run each time. Not strict, which is the default, it may pass or fail and nobody minds; strict, the
day it passes somebody has to take the mark away. `raises` narrows what counts as expected.

Takeaway: xfail with strict=True and raises=…, so that repairs and new bugs are both noticed.
Covers: P28
"""

# /// script
# dependencies = ["pytest>=7.4"]
# [tool.verified-examples]
# timeout = 120
# ///

import io
import os
from contextlib import redirect_stdout
from pathlib import Path

import pytest

os.environ |= {
    "PYTEST_ADDOPTS": "--capture=sys -p no:faulthandler",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
}

Path("pytest.ini").touch()  # marks the root of the project
Path("test_half.py").write_text('''
import sys
import pytest

def half(number):
    return number // 2

bug_7 = "bug 7: rounds down"

@pytest.mark.xfail(reason=bug_7)
def test_bug(): assert half(3) == 1.5

@pytest.mark.xfail(reason=bug_7)
def test_repaired(): assert half(4) == 2

@pytest.mark.xfail(reason=bug_7, strict=True)
def test_repaired_strict(): assert half(4) == 2

@pytest.mark.xfail(reason=bug_7, strict=True, raises=AssertionError)
def test_other_error(): assert half("3") == 1.5

@pytest.mark.xfail(sys.version_info < (3, 0), reason="integer division", strict=True)
def test_condition_not_met(): assert half(4) == 2

@pytest.mark.xfail(reason="crashes the interpreter", run=False)
def test_never_run(): raise SystemError

@pytest.mark.skipif(sys.version_info >= (3, 0), reason="Python 2 only")
def test_skipped_by_condition(): ...

def test_skipped_within():
    pytest.importorskip("a_package_that_is_not_there")

def test_raises():
    with pytest.raises(TypeError, match="unsupported operand"):
        half("3")
''')


def explained(report: pytest.TestReport) -> str:
    if hasattr(report, "wasxfail"):
        return f"{'xpassed' if report.passed else 'xfailed'} ({report.wasxfail})"
    if report.skipped:
        path, line, reason = report.longrepr
        return f"skipped ({reason})"
    if report.failed:
        return f"failed ({report.longreprtext.splitlines()[-1]})"
    return report.outcome


class Journal:
    def __init__(self) -> None:
        self.lines: dict[str, str] = {}
        self.exit_code = pytest.ExitCode.OK

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        # Set-up and tear-down are reported, too; they matter here if the test stopped there.
        if report.when == "call" or report.skipped:
            self.lines[report.nodeid.partition("::")[2]] = explained(report)


def run(*arguments: str) -> Journal:
    journal = Journal()
    with redirect_stdout(io.StringIO()):  # the report for people
        journal.exit_code = pytest.main([*arguments], plugins=[journal])
    return journal


journal = run("test_half.py")

# Neither of these two makes the run fail, and only a careful reader sees that one could go.
journal.lines["test_bug"]  # => 'xfailed (bug 7: rounds down)'
journal.lines["test_repaired"]  # => 'xpassed (bug 7: rounds down)'

# Strict: the unexpected success is a failure.
journal.lines["test_repaired_strict"]  # => 'failed ([XPASS(strict)] bug 7: rounds down)'

# A failure of another kind than the known bug is a failure.
journal.lines["test_other_error"]  # => 'failed (test_half.py:…: TypeError)'

# A mark whose condition is false is no mark; `run=False` does not even try.
journal.lines["test_condition_not_met"]  # => 'passed'
journal.lines["test_never_run"]  # => 'xfailed (reason: [NOTRUN] crashes the interpreter)'

journal.lines["test_skipped_by_condition"]  # => 'skipped (Skipped: Python 2 only)'
journal.lines["test_skipped_within"]
# => "skipped (Skipped: could not import 'a_package_that_is_not_there': No module named …)"

# To assert that code raises, don't expect the test to fail; catch that error and look at it.
journal.lines["test_raises"]  # => 'passed'

journal.exit_code.name  # => 'TESTS_FAILED'
# Strictness can be made the rule for a project; then --runxfail shows the bugs as what they are.
Path("pytest.ini").write_text("[pytest]\nxfail_strict = true\n")
run("test_half.py::test_repaired").exit_code.name  # => 'TESTS_FAILED'
run("--runxfail", "test_half.py::test_bug").lines
# => {'test_bug': 'failed (test_half.py:11: AssertionError)'}
