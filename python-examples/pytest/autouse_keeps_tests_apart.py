"""An autouse fixture runs for every test in reach, asked for or not.

Tests that share a cache, a setting or an environment variable pass alone and fail together, or pass
only in the order in which they were written. Restoring that state is not the business of each test:
one autouse fixture does it for all, those not yet written included.

Takeaway: Reset shared state in an autouse fixture; change the rest through monkeypatch.
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

def test_replaced(monkeypatch):
    monkeypatch.setattr(rates, "rate", lambda currency: 2.0)
    assert rates.rate("USD") == 2.0

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
    with redirect_stdout(io.StringIO()):  # the report for people
        pytest.main([*tests], plugins=[journal])
    return journal.outcomes


# Alone, the test passes.
run("test_rates.py::test_from_environment")  # => {'from_environment': 'passed'}

# monkeypatch has put the environment back, but it knows nothing of the cache, which keeps the rate
# of that test for those to come: two fail that are right, and one passes that reads nothing.
for name, outcome in run("test_rates.py").items():
    print(outcome, name)
    # => failed default
    # => passed from_environment
    # => passed replaced
    # => failed all_as_before

# In a conftest.py, an autouse fixture is in force for all tests of the folder.
Path("conftest.py").write_text('''
import pytest
import rates

@pytest.fixture(autouse=True)
def fresh_rates():
    rates.rate.cache_clear()
    yield
    rates.rate.cache_clear()
''')
set(run("test_rates.py").values())  # => {'passed'}

# Autouse fixtures come before those that a test asks for, so that these may rely on them.
Path("test_order.py").write_text('''
import pytest

@pytest.fixture
def wallet():
    print("wallet")

@pytest.fixture(autouse=True)
def clock():
    print("clock")

def test_order(wallet):
    print("test_order")
''')
code = pytest.main(["-s", "-p", "no:terminal", "test_order.py"])
# => clock
# => wallet
# => test_order
