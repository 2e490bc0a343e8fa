"""`parametrize` makes one test per case, and the case's id is part of the test's name.

The id is what stands in the report, what -k searches and what selects the one case to repeat.
pytest derives ids from simple values, and numbers the others. An id of your own says more.
You meet this when a report says that `test_clean[text3-expected3]` failed.

Takeaway: Write `pytest.param(…, id="what is special")`, and a failure names its reason.
Level: core
See also: pytest/strict_xfail_notices_the_repair.py, hypothesis/explicit_examples_run_first.py
Covers: P28
"""

# /// script
# dependencies = ["pytest>=7.2"]
# ///

import os
from pathlib import Path

import pytest

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # of other packages that happen to be installed
Path("pytest.ini").write_text("[pytest]\naddopts = -s -p no:terminal -p no:faulthandler\n")


class Journal:
    def __init__(self) -> None:
        self.outcomes: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            case = report.nodeid.split("::")[1]
            self.outcomes[case] = "xfailed" if hasattr(report, "wasxfail") else report.outcome


def outcomes(*arguments: str) -> dict[str, str]:
    journal = Journal()
    pytest.main([*arguments], plugins=[journal])
    return journal.outcomes


def ids(function: str) -> list[str]:
    return [name.removeprefix(function) for name in outcomes(f"test_ids.py::{function}")]


Path("test_clean.py").write_text('''
import pytest

@pytest.mark.parametrize("text, expected", [
    pytest.param("", None, id="empty"),
    pytest.param("abc", "abc", id="nothing-to-do"),
    pytest.param("  x ", "x", id="blanks-around"),
    pytest.param(None, None, id="none", marks=pytest.mark.xfail(reason="not yet")),
])
def test_clean(text, expected):
    assert (text.strip() or None) == expected
''')

# P28.ids, P28.marks: each case has a name, an outcome, and marks of its own.
for case, outcome in outcomes("test_clean.py").items():
    print(outcome, case)
    # => passed test_clean[empty]
    # => passed test_clean[nothing-to-do]
    # => passed test_clean[blanks-around]
    # => xfailed test_clean[none]

# A node id as pytest prints it runs that one case; -k finds ids by a part of them.
list(outcomes("test_clean.py::test_clean[blanks-around]"))  # => ['test_clean[blanks-around]']
list(outcomes("-k", "blanks or none"))  # => ['test_clean[blanks-around]', 'test_clean[none]']

Path("test_ids.py").write_text('''
from datetime import date
import pytest

@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 3, 1)])
def test_derived(day): ...

@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 3, 1)], ids=str)
def test_by_function(day): ...

@pytest.mark.parametrize("currency", ["EUR", "USD"])
@pytest.mark.parametrize("amount", [0, 7])
def test_stacked(amount, currency): ...

@pytest.fixture
def account(request): return {"owner": request.param}

@pytest.mark.parametrize("account", ["ada", "bob"], indirect=True)
def test_indirect(account): assert account["owner"]
''')

# Derived from the position, and made by a function.
ids("test_derived")  # => ['[day0]', '[day1]']
ids("test_by_function")  # => ['[2024-02-29]', '[2025-03-01]']

# Stacked decorators multiply. The lowest one varies slowest and comes first in the name.
ids("test_stacked")  # => ['[0-EUR]', '[0-USD]', '[7-EUR]', '[7-USD]']

# Indirect: the value goes to the fixture of that name, and the test gets what the fixture makes.
ids("test_indirect")  # => ['[ada]', '[bob]']
