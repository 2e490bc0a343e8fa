"""A fixture in conftest.py serves its folder and those below; the nearest definition wins.

A conftest.py is never imported by hand. A test asks for `settings` by name, and pytest looks in the
test's module, then in the conftest.py beside it, then in those of the folders above. An override
may ask for the fixture of its own name and gets the outer one: it adds to it instead of copying it.
You meet this when one part of a project needs other settings in its tests.

Takeaway: Put what is shared at the top, and override it by name where a folder differs.
Level: core
See also: pytest/fixtures_end_in_reverse_order.py
Covers: P28
"""

# /// script
# dependencies = ["pytest>=7.2"]
# ///

import os
from pathlib import Path
from textwrap import dedent

import pytest

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # of other packages that happen to be installed


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(dedent(text))


def run(path: str, plugins: tuple = ()) -> None:
    pytest.main([path], plugins=plugins)


write("pytest.ini", "[pytest]\naddopts = -s -p no:terminal -p no:faulthandler\n")
write("conftest.py", """
    import pytest

    @pytest.fixture
    def settings():
        return {"host": "localhost", "retries": 3}

    @pytest.fixture
    def client(settings):
        return f"client of {settings['host']}"
""")
write("test_top.py", "def test_top(settings, client): print(settings, client)")
run("test_top.py")  # => {'host': 'localhost', 'retries': 3} client of localhost

# P28.conftest: the client is defined once, and gets the settings of the folder it is used in.
write("shop/conftest.py", """
    import pytest

    @pytest.fixture
    def settings(settings):
        return settings | {"host": "shop.test"}
""")
write("shop/test_shop.py", "def test_shop(settings, client): print(settings, client)")
run("shop/test_shop.py")  # => {'host': 'shop.test', 'retries': 3} client of shop.test

# Overrides add up: top, folder, module, and last the test itself by a parameter of that name.
write("shop/basket/test_basket.py", """
    import pytest

    @pytest.fixture
    def settings(settings):
        return settings | {"retries": 0}

    def test_basket(settings, client): print(settings, client)

    @pytest.mark.parametrize("settings", [{"host": "direct.test"}])
    def test_direct(settings, client): print(settings, client)
""")
run("shop/basket")
# => {'host': 'shop.test', 'retries': 0} client of shop.test
# => {'host': 'direct.test'} client of direct.test

# A folder's conftest.py has no effect on its neighbours.
write("stock/test_stock.py", "def test_stock(settings, client): print(settings, client)")
run("stock")  # => {'host': 'localhost', 'retries': 3} client of localhost

# A name that isn't found is an error of set-up, and the report lists those that could be meant.
write("stock/test_unknown.py", "def test_unknown(setings): ...\n")


class Hints:
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            print(next(line for line in report.longreprtext.splitlines() if line[0] == "E"))
            print("settings offered:", " settings, " in report.longreprtext)


run("stock/test_unknown.py", plugins=(Hints(),))
# => E       fixture 'setings' not found
# => settings offered: True
