"""`-m` takes an expression over marker names and runs the tests that satisfy it.

A marker is a label and does nothing by itself: a test marked slow runs like any other until
somebody deselects it. Names have to be registered, and `--strict-markers` makes that binding. It
turns a misspelt label, which would quietly deselect a test for ever, into an error.

Takeaway: Register every marker, set --strict-markers, and let -m combine them.
Covers: B77, P28
"""

# /// script
# dependencies = ["pytest>=7.4"]
# [tool.verified-examples]
# timeout = 120
# ///

import os
from pathlib import Path

import pytest

os.environ |= {
    "PYTEST_ADDOPTS": "--capture=sys -p no:terminal -p no:faulthandler",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
}

MARKERS = """\
markers =
    unit: touches nothing but memory
    integration: needs a database
    slow: takes seconds

"""
Path("pytest.ini").write_text(f"[pytest]\n{MARKERS}")
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


# Without -m, marked tests are tests like any other.
run().passed
# => ['test_price', 'test_full_catalogue', 'test_database_import', 'test_without_marker']

run("-m", "unit").passed  # => ['test_price']
run("-m", "slow and integration").passed  # => ['test_database_import']

# "not slow" includes what has no marker at all.
fast = run("-m", "not slow")
fast.passed  # => ['test_price', 'test_without_marker']
fast.deselected  # => ['test_full_catalogue', 'test_database_import']

# Parentheses work, and `-k` does for names what `-m` does for markers.
run("-m", "not (slow or unit)").passed  # => ['test_without_marker']
run("-m", "slow", "-k", "database").passed  # => ['test_database_import']

# A name that nobody uses is no error: it selects nothing, and the exit code says so.
pytest.main(["-m", "slwo", "test_shop.py"]).name  # => 'NO_TESTS_COLLECTED'


# The same slip in the test file is an error, if pytest is told to be strict.
Path("test_slip.py").write_text("import pytest\n@pytest.mark.slwo\ndef test_all(): ...\n")


class Errors:
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            print(report.longreprtext)


strict = pytest.main(["--strict-markers", "test_slip.py"], plugins=[Errors()])
# => 'slwo' not found in `markers` configuration option
strict.name  # => 'INTERRUPTED'


# The section's name depends on the file. In pytest.ini it is [pytest]; [tool:pytest] belongs into
# setup.cfg, and where it doesn't belong it is not read: no marker is registered then.
def registered(file: str, section: str) -> list[str]:
    names: list[str] = []

    class Reader:
        def pytest_configure(self, config: pytest.Config) -> None:
            names.extend(line.partition(":")[0] for line in config.getini("markers"))

    Path(file).write_text(f"[{section}]\n{MARKERS}")
    pytest.main(["--collect-only", "test_shop.py"], plugins=[Reader()])
    return [name for name in ("unit", "integration", "slow") if name in names]


registered("pytest.ini", "pytest")  # => ['unit', 'integration', 'slow']
registered("pytest.ini", "tool:pytest")  # => []
# documented=> ['unit', 'integration', 'slow']
Path("pytest.ini").unlink()
registered("setup.cfg", "tool:pytest")  # => ['unit', 'integration', 'slow']
