"""An autouse fixture runs for every test in reach, asked for or not.

Tests that share a cache, a setting or an environment variable pass alone and fail together, or pass
only in the order in which they were written. To restore that state is not the job of each test: one
autouse fixture does it for all, and for those that are written later.
You meet this when a test passes alone and fails in the suite.

Takeaway: Reset shared state in an autouse fixture; change the rest through monkeypatch.
Level: core
See also: pytest/monkeypatch_takes_everything_back.py, pytest/fixtures_end_in_reverse_order.py
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
Path("rates.py").write_text('''
import functools
import os

@functools.cache
def rate(currency):
    return float(os.environ.get("RATE_" + currency, "1.0"))
''')
Path("test_rates.py").write_text('''
import os
import rates

def test_default():
    assert rates.rate("USD") == 1.0

def test_from_environment(monkeypatch):
    monkeypatch.setenv("RATE_USD", "0.9")
    assert rates.rate("USD") == 0.9

def test_all_as_before():
    assert "RATE_USD" not in os.environ
    assert rates.rate("USD") == 1.0
''')


class Journal:
    def __init__(self) -> None:
        self.outcomes: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self.outcomes[report.nodeid.partition("::test_")[2]] = report.outcome


def run(*tests: str) -> dict[str, str]:
    journal = Journal()
    pytest.main([*tests], plugins=[journal])
    return journal.outcomes


# Alone, the test passes.
run("test_rates.py::test_from_environment")  # => {'from_environment': 'passed'}

# monkeypatch has put the environment back, but not the cache: two tests get the rate of that one.
run("test_rates.py")
# => {'default': 'failed', 'from_environment': 'passed', 'all_as_before': 'failed'}

# P28.autouse: a fixture in conftest.py that all tests of the folder get.
Path("conftest.py").write_text('''
import pytest
import rates

@pytest.fixture(autouse=True)
def fresh_rates():
    rates.rate.cache_clear()
    yield
    rates.rate.cache_clear()
''')
run("test_rates.py")
# => {'default': 'passed', 'from_environment': 'passed', 'all_as_before': 'passed'}

# It comes before the fixtures that a test asks for, so that these may rely on it.
Path("test_order.py").write_text('''
import pytest

@pytest.fixture
def wallet(): print("wallet")

@pytest.fixture(autouse=True)
def clock(): print("clock")

def test_order(wallet): ...
''')
code = pytest.main(["test_order.py"])
# => clock
# => wallet
