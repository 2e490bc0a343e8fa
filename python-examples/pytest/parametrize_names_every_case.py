"""`parametrize` makes one test per case, and the case's id is part of the test's name.

The id is what stands in the report, what -k searches and what selects the one case to repeat.
pytest derives ids from simple values; from anything else it makes "case0", "case1", …, which say
nothing. Giving ids oneself costs a word per case.

Takeaway: Write `pytest.param(…, id="what is special")`, and a failure names its reason.
Covers: P28
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

Path("pytest.ini").touch()  # marks the root of the project
Path("test_clean.py").write_text('''
from datetime import date
import pytest

def clean(text):
    return text.strip() or None

@pytest.mark.parametrize(
    "text, expected",
    [
        pytest.param("", None, id="empty"),
        pytest.param("abc", "abc", id="nothing-to-do"),
        pytest.param("  x ", "x", id="blanks-around"),
        pytest.param(None, None, id="none", marks=pytest.mark.xfail(reason="not yet")),
    ],
)
def test_clean(text, expected):
    assert clean(text) == expected

@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 3, 1)])
def test_derived_id(day): ...

@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2025, 3, 1)], ids=str)
def test_id_by_function(day): ...

@pytest.mark.parametrize("currency", ["EUR", "USD"])
@pytest.mark.parametrize("amount", [0, 7])
def test_stacked(amount, currency): ...

@pytest.fixture
def account(request):
    return {"owner": request.param, "open": True}

@pytest.mark.parametrize("account", ["ada", "bob"], indirect=True)
def test_indirect(account):
    assert account["open"]
''')


class Journal:
    def __init__(self) -> None:
        self.collected: list[str] = []
        self.outcomes: dict[str, str] = {}

    def pytest_itemcollected(self, item: pytest.Item) -> None:
        self.collected.append(item.name)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            case = report.nodeid.split("::")[1]
            self.outcomes[case] = "xfailed" if hasattr(report, "wasxfail") else report.outcome


def cases(function: str) -> list[str]:
    journal = Journal()
    pytest.main(["--collect-only", f"test_clean.py::{function}"], plugins=[journal])
    return [name.removeprefix(function) for name in journal.collected]


# Given, derived from the position, made by a function.
cases("test_clean")  # => ['[empty]', '[nothing-to-do]', '[blanks-around]', '[none]']
cases("test_derived_id")  # => ['[day0]', '[day1]']
cases("test_id_by_function")  # => ['[2024-02-29]', '[2025-03-01]']

# Stacked decorators multiply. The lowest one varies slowest and comes first in the name.
cases("test_stacked")  # => ['[0-EUR]', '[0-USD]', '[7-EUR]', '[7-USD]']

# Indirect: the value goes to the fixture of that name, and the test gets what the fixture makes.
cases("test_indirect")  # => ['[ada]', '[bob]']


def outcomes(*arguments: str) -> dict[str, str]:
    journal = Journal()
    pytest.main([*arguments], plugins=[journal])
    return journal.outcomes


# Each case has an outcome of its own. `marks` is about one case: None has no strip() as yet.
for case, outcome in outcomes("test_clean.py::test_clean").items():
    print(outcome, case)
    # => passed test_clean[empty]
    # => passed test_clean[nothing-to-do]
    # => passed test_clean[blanks-around]
    # => xfailed test_clean[none]

# A node id as pytest prints it runs that one case; -k finds ids by a part of them.
outcomes("test_clean.py::test_clean[blanks-around]")
# => {'test_clean[blanks-around]': 'passed'}
list(outcomes("-k", "EUR or ada"))
# => ['test_stacked[0-EUR]', 'test_stacked[7-EUR]', 'test_indirect[ada]']
