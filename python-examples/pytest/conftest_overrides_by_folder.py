"""A fixture in conftest.py serves its folder and those below; the nearest definition wins.

Nobody imports a conftest.py. A test asks for `settings` by name, and pytest looks in the test's
module, then in the conftest.py beside it, then in those of the folders above. An override may ask
for the fixture of its own name and gets the outer one: it adds to it instead of copying it.

Takeaway: Put what is shared at the top, and override it by name where a folder differs.
Covers: P28
"""

# /// script
# dependencies = ["pytest>=7.4"]
# [tool.verified-examples]
# timeout = 120
# ///

import os
from pathlib import Path
from textwrap import dedent

import pytest

os.environ |= {
    "PYTEST_ADDOPTS": "-s -p no:terminal -p no:faulthandler",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
}

FILES = {
    "pytest.ini": "",
    "conftest.py": '''
        import pytest

        @pytest.fixture
        def settings():
            return {"host": "localhost", "retries": 3}

        @pytest.fixture
        def client(settings):
            return f"client of {settings['host']}"
    ''',
    "test_top.py": '''
        def test_top(settings, client):
            print("top:", settings, client)
    ''',
    "shop/conftest.py": '''
        import pytest

        @pytest.fixture
        def settings(settings):
            return settings | {"host": "shop.test"}
    ''',
    "shop/test_shop.py": '''
        def test_shop(settings, client):
            print("shop:", settings, client)
    ''',
    "shop/basket/test_basket.py": '''
        import pytest

        @pytest.fixture
        def settings(settings):
            return settings | {"retries": 0}

        def test_basket(settings, client):
            print("basket:", settings, client)

        @pytest.mark.parametrize("settings", [{"host": "direct.test"}])
        def test_direct(settings, client):
            print("direct:", settings, client)
    ''',
    "stock/test_stock.py": '''
        def test_stock(settings, client):
            print("stock:", settings, client)
    ''',
}
for name, text in FILES.items():
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(dedent(text))


def run(path: str, plugins: tuple = ()) -> None:
    pytest.main([path], plugins=plugins)


# The client is defined once, at the top, and still gets the settings of the folder it is used in.
run("test_top.py")  # => top: {'host': 'localhost', 'retries': 3} client of localhost
run("shop/test_shop.py")  # => shop: {'host': 'shop.test', 'retries': 3} client of shop.test

# Overrides pile up: top, folder, module, and last the test itself by a parameter of that name.
run("shop/basket")
# => basket: {'host': 'shop.test', 'retries': 0} client of shop.test
# => direct: {'host': 'direct.test'} client of direct.test

# A folder's conftest.py means nothing to its neighbours.
run("stock")  # => stock: {'host': 'localhost', 'retries': 3} client of localhost

# A name that isn't found is an error of set-up, and the report lists those that could be meant.
Path("stock/test_unknown.py").write_text("def test_unknown(setings): ...\n")


class Hints:
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            print(next(line for line in report.longreprtext.splitlines() if line[0] == "E"))
            print("settings offered:", " settings, " in report.longreprtext)


run("stock/test_unknown.py", plugins=(Hints(),))
# => E       fixture 'setings' not found
# => settings offered: True
