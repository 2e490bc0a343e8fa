"""A fixture's scope says how long it lives; tear-down runs in the opposite order of set-up.

The connection is made once for all tests, the transaction anew for each. What stands behind `yield`
is the tear-down: it runs after the test, whether that passed or not, so that each test finds the
table as the one before it had found it.

Takeaway: Share what is expensive by scope, and undo per test what a test may change.
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

# -s lets the prints through, which pytest would otherwise keep for the report of a failure.
os.environ |= {
    "PYTEST_ADDOPTS": "-s -p no:terminal -p no:faulthandler",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
}

Path("pytest.ini").touch()  # marks the root of the project
Path("conftest.py").write_text('''
import pytest

@pytest.fixture(scope="session")
def connection():
    print("open connection")
    yield {"stock": 5}
    print("close connection")

@pytest.fixture(scope="module")
def catalogue(connection, request):
    print(f"  load catalogue for {request.module.__name__}")
    yield ["apple", "melon"]
    print("  drop catalogue")

@pytest.fixture
def transaction(connection):
    print("    begin")
    saved = dict(connection)
    yield connection
    connection.update(saved)
    print("    roll back")
''')
Path("test_orders.py").write_text('''
def test_order(transaction, catalogue):
    transaction["stock"] -= 1
    print("    test_order: stock", transaction["stock"])

def test_oversold(transaction, catalogue):
    transaction["stock"] -= 6
    print("    test_oversold: stock", transaction["stock"])
    raise ValueError("negative stock")
''')
Path("test_returns.py").write_text('''
def test_return(transaction):
    transaction["stock"] += 1
    print("    test_return: stock", transaction["stock"])
''')


def run(*files: str, plugins: tuple = ()) -> None:
    pytest.main([*files], plugins=plugins)


# The second test fails and is rolled back all the same. Wider scopes are set up first, whatever the
# order of the parameters: the catalogue comes before the transaction in test_order.
run("test_orders.py", "test_returns.py")
# => open connection
# =>   load catalogue for test_orders
# =>     begin
# =>     test_order: stock 4
# =>     roll back
# =>     begin
# =>     test_oversold: stock -1
# =>     roll back
# =>   drop catalogue
# =>     begin
# =>     test_return: stock 6
# =>     roll back
# => close connection

# Nothing is made that nobody asks for, so there is no catalogue here.
run("test_returns.py")
# => open connection
# =>     begin
# =>     test_return: stock 6
# =>     roll back
# => close connection


# A wide fixture can't use a narrow one: it would outlive what it holds.
Path("test_scopes.py").write_text('''
import pytest

@pytest.fixture(scope="session")
def report(transaction): ...

def test_report(report): ...
''')


class FirstLine:
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            print(report.when, "failed:", report.longreprtext.splitlines()[0])


run("test_scopes.py", plugins=(FirstLine(),))
# => setup failed: ScopeMismatch: You tried to access the function scoped fixture transaction …
