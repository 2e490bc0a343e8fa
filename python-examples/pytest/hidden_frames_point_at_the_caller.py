"""pytest explains a plain `assert` by its values, and hides frames that ask for it.

When a test file is imported, pytest rewrites its assert statements so that a failure can tell what
each part was. A helper that several tests call would be the place of every failure, though; with
`__tracebackhide__ = True` the report ends at the line of the test instead.

Takeaway: Assert plainly, and set __tracebackhide__ in helpers that raise on behalf of a test.
Covers: P22, P28
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
Path("test_order.py").write_text('''\
def total(prices):
    return sum(prices.values())

def check_plainly(prices, limit):
    assert total(prices) <= limit

def check_hidden(prices, limit):
    __tracebackhide__ = True
    if total(prices) > limit:
        raise AssertionError(f"{total(prices)} is over the limit of {limit}")

def check_unless_broken(prices, limit):
    __tracebackhide__ = lambda failure: failure.errisinstance(AssertionError)
    assert total(prices) <= limit, "over the limit"

PRICES = {"apple": 3, "melon": 8}

def test_values():
    assert PRICES == {"apple": 3, "melon": 7, "cherry": 1}

def test_plainly():
    check_plainly(PRICES, limit=10)

def test_hidden():
    check_hidden(PRICES, limit=10)

def test_expected_failure():
    check_unless_broken(PRICES, limit=10)

def test_broken_helper():
    check_unless_broken(None, limit=10)
''')


class Failures:
    def __init__(self) -> None:
        self.reports: list[pytest.TestReport] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.reports.append(report)


def failure(test: str) -> pytest.TestReport:
    failures = Failures()
    with redirect_stdout(io.StringIO()):  # the report for people, with colours and dots
        pytest.main([f"test_order.py::{test}"], plugins=[failures])
    return failures.reports[0]


def explain(test: str) -> None:
    for line in failure(test).longreprtext.splitlines():
        if line:
            print(line.rstrip())


def shown_lines(test: str) -> list[str]:
    """The statements that the report points at, outermost first."""
    entries = failure(test).longrepr.reprtraceback.reprentries
    return [line[1:].strip() for entry in entries for line in entry.lines if line.startswith(">")]


# No assertEqual to look up: the rewritten assert knows what was compared, and says how it differs.
explain("test_values")
# => def test_values():
# => >       assert PRICES == {"apple": 3, "melon": 7, "cherry": 1}
# => E       AssertionError: assert {'apple': 3, 'melon': 8} == {'apple': 3, ...1, 'melon': 7}
# => E
# => E         Omitting 1 identical items, use -vv to show
# => E         Differing items:
# => E         {'melon': 8} != {'melon': 7}
# => E         Right contains 1 more item:
# => E         {'cherry': 1}
# => E         Use -v to get more diff
# => test_order.py:19: AssertionError

# Without the wish, the helper is where the report ends, whichever test called it.
shown_lines("test_plainly")
# => ['check_plainly(PRICES, limit=10)', 'assert total(prices) <= limit']

# With it, the report ends at the line of the test.
shown_lines("test_hidden")  # => ['check_hidden(PRICES, limit=10)']
explain("test_hidden")
# => def test_hidden():
# => >       check_hidden(PRICES, limit=10)
# => E       AssertionError: 11 is over the limit of 10
# => test_order.py:25: AssertionError

# A callable decides: hidden for the failure it means to raise, shown when the helper itself breaks.
shown_lines("test_expected_failure")  # => ['check_unless_broken(PRICES, limit=10)']
shown_lines("test_broken_helper")
# => ['check_unless_broken(None, limit=10)', 'return sum(prices.values())']
