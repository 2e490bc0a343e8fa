"""`xfail` expects a failure; only with strict=True does an unexpected success fail.

By default, a test that is expected to fail may pass without consequence. With strict=True, it fails
on the day it passes, and the mark has to go. `raises` narrows which failure is expected.
You meet this when a bug was fixed long ago and its test is still marked as failing.

Takeaway: xfail with strict=True and raises=…, so that repairs and new bugs are both noticed.
Level: core
See also: pytest/parametrize_names_every_case.py
Covers: P28
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

INI = "[pytest]\naddopts = --capture=sys -p no:faulthandler\n"
Path("pytest.ini").write_text(INI)


class Journal:
    def __init__(self) -> None:
        self.lines, self.exit_code = {}, pytest.ExitCode.OK

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.skipped:
            if hasattr(report, "wasxfail"):
                line = f"{'xpassed' if report.passed else 'xfailed'} ({report.wasxfail})"
            elif report.failed:
                line = f"failed ({report.longreprtext.splitlines()[-1]})"
            else:
                line = report.outcome
            self.lines[report.nodeid.partition("::")[2]] = line


def run(*arguments: str) -> Journal:
    journal = Journal()
    with redirect_stdout(io.StringIO()):  # the report for people
        journal.exit_code = pytest.main([*arguments], plugins=[journal])
    return journal


Path("test_half.py").write_text('''
import pytest

def half(number):
    return number // 2

@pytest.mark.xfail(reason="rounds down")
def test_bug(): assert half(3) == 1.5

@pytest.mark.xfail(reason="rounds down")
def test_repaired(): assert half(4) == 2
''')

# P28.xfail: by default, neither of these two makes the run fail, though one mark could go.
lax = run("test_half.py")
lax.lines  # => {'test_bug': 'xfailed (rounds down)', 'test_repaired': 'xpassed (rounds down)'}
lax.exit_code.name  # => 'OK'

Path("test_strict.py").write_text('''
import pytest
from test_half import half

@pytest.mark.xfail(reason="rounds down", strict=True)
def test_repaired(): assert half(4) == 2

@pytest.mark.xfail(reason="rounds down", strict=True, raises=AssertionError)
def test_other_error(): assert half("3") == 1.5

@pytest.mark.xfail(reason="crashes the interpreter", run=False)
def test_never_run(): raise SystemError
''')
strict = run("test_strict.py")

# P28.xpass: with strict, the unexpected success is a failure.
strict.lines["test_repaired"]  # => 'failed ([XPASS(strict)] rounds down)'
strict.exit_code.name  # => 'TESTS_FAILED'

# A failure of another kind than the known bug is a failure.
strict.lines["test_other_error"]  # => 'failed (test_half.py:5: TypeError)'

# With `run=False` the test is not run at all.
strict.lines["test_never_run"]  # => 'xfailed (reason: [NOTRUN] crashes the interpreter)'

# Strictness can be made the rule for a project. --runxfail ignores the marks.
Path("pytest.ini").write_text(INI + "xfail_strict = true\n")
run("test_half.py::test_repaired").exit_code.name  # => 'TESTS_FAILED'
run("--runxfail", "test_half.py::test_bug").lines
# => {'test_bug': 'failed (test_half.py:8: AssertionError)'}
