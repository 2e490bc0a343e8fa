"""`-m` takes an expression over marker names and runs the tests that satisfy it.

A marker is a label and does nothing by itself: a test marked slow runs like any other until it is
deselected. An expression combines labels with `and`, `or`, `not` and parentheses.
You meet this when the quick tests should run at each save, and the slow ones once a night.

Takeaway: Mark what is slow or needs a service, and leave it out with `-m "not slow"`.
Level: core
See also: pytest/markers_are_registered_in_the_right_section.py
Covers: B77, P28
"""

# /// script
# dependencies = ["pytest>=7.2"]
# ///

import os
from pathlib import Path

import pytest

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # of other packages that happen to be installed

# A marker is made by naming it.
pytest.mark.slow.name  # => 'slow'


class Journal:
    """A plugin is any object with hook methods; this one writes down what pytest reports."""

    def __init__(self) -> None:
        self.passed: list[str] = []
        self.deselected: list[str] = []

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        self.deselected += [item.name for item in items]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            self.passed.append(report.nodeid.split("::")[1])


def run(*arguments: str) -> Journal:
    journal = Journal()
    pytest.main([*arguments, "test_shop.py"], plugins=[journal])
    return journal


Path("pytest.ini").write_text("""\
[pytest]
addopts = --capture=sys -p no:terminal -p no:faulthandler
markers =
    unit: touches nothing but memory
    integration: needs a database
    slow: takes seconds
""")
Path("test_shop.py").write_text('''
import pytest

@pytest.mark.unit
def test_price(): ...

@pytest.mark.slow
def test_full_catalogue(): ...

@pytest.mark.slow
@pytest.mark.integration
def test_database_import(): ...

def test_without_marker(): ...
''')


# Without -m, marked tests are tests like any other.
run().passed
# => ['test_price', 'test_full_catalogue', 'test_database_import', 'test_without_marker']

# B77.unit, P28.markers: one marker.
run("-m", "unit").passed  # => ['test_price']

# B77.not_slow: a test without any marker is not slow.
fast = run("-m", "not slow")
fast.passed  # => ['test_price', 'test_without_marker']
fast.deselected  # => ['test_full_catalogue', 'test_database_import']

# B77.both: two markers.
run("-m", "slow and integration").passed  # => ['test_database_import']

# Parentheses work, and `-k` does for names what `-m` does for markers.
run("-m", "not (slow or unit)").passed  # => ['test_without_marker']
run("-m", "slow", "-k", "database").passed  # => ['test_database_import']

# A misspelt name is not an error: it selects nothing, and the exit code says so.
pytest.main(["-m", "slwo", "test_shop.py"]).name  # => 'NO_TESTS_COLLECTED'
