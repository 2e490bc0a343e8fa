"""A fixture's scope says how long it lives; tear-down runs in the opposite order of set-up.

What comes after `yield` is the tear-down: it runs after the test, whether that passed or not, so
that each test finds the table as the one before it had found it.
You meet this when tests need something expensive, such as a database, and must not disturb it.

Takeaway: Share what is expensive by scope, and undo per test what a test may change.
Level: core
See also: pytest/autouse_keeps_tests_apart.py, pytest/conftest_overrides_by_folder.py
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


class FirstLine:
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and report.when == "setup":
            print(report.longreprtext.splitlines()[0])


def run(*files: str) -> None:
    pytest.main([*files], plugins=[FirstLine()])


Path("test_scopes.py").write_text('''
import pytest

@pytest.fixture(scope="session")
def report(tmp_path): ...

def test_report(report): ...
''')
# A wide fixture can't use a narrow one, which would end before it.
run("test_scopes.py")
# => ScopeMismatch: You tried to access the function scoped fixture tmp_path …

Path("conftest.py").write_text('''
import pytest

@pytest.fixture(scope="session")
def connection():
    print("open connection")
    yield {"stock": 5}
    print("close connection")

@pytest.fixture(scope="module")
def catalogue(connection):
    print("  load catalogue")
    yield
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
    print("    test_order: stock", transaction["stock"])

def test_oversold(transaction, catalogue):
    transaction["stock"] -= 6
    print("    test_oversold: stock", transaction["stock"])
    raise ValueError("negative stock")
''')
Path("test_returns.py").write_text('''
def test_return(transaction):
    print("    test_return: stock", transaction["stock"])
''')

# P28.scopes: the wider its scope, the earlier a fixture begins and the later it ends. The second
# test fails and is rolled back all the same.
run("test_orders.py", "test_returns.py")
# => open connection
# =>   load catalogue
# =>     begin
# =>     test_order: stock 5
# =>     roll back
# =>     begin
# =>     test_oversold: stock -1
# =>     roll back
# =>   drop catalogue
# =>     begin
# =>     test_return: stock 5
# =>     roll back
# => close connection
