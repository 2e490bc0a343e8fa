"""Markers are registered in a section whose name depends on the file.

In pytest.ini it is [pytest], in pyproject.toml [tool.pytest.ini_options], in setup.cfg
[tool:pytest]. In the wrong file a section is not read, and nothing says so. Registration matters
with --strict-markers, which makes a misspelt marker an error: without it, the test would be
deselected from then on, unnoticed.
You meet this when pytest warns of an unknown marker that is in the configuration.

Takeaway: Register every marker, set --strict-markers, and check the list with `pytest --markers`.
Level: core
See also: pytest/marker_expressions_select_tests.py
Covers: B77, P28
"""

# /// script
# dependencies = ["pytest>=7.2"]
# ///

import os
from pathlib import Path

import pytest

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # of other packages that happen to be installed

OPTIONS = ["--capture=sys", "-p", "no:terminal", "-p", "no:faulthandler"]
MARKERS = """
markers =
    unit: touches nothing but memory
    slow: takes seconds
"""
Path("test_shop.py").write_text("def test_price(): ...\n")


class Reader:
    def pytest_configure(self, config: pytest.Config) -> None:
        names = [line.partition(":")[0] for line in config.getini("markers")]
        print([name for name in names if name in ("unit", "slow")])


def registered(file: str, text: str) -> None:
    Path(file).write_text(text)
    pytest.main([*OPTIONS, "--collect-only", "test_shop.py"], plugins=[Reader()])
    Path(file).unlink()


# B77.registered: each file has a section of its own.
registered("pytest.ini", "[pytest]" + MARKERS)  # => ['unit', 'slow']
registered("setup.cfg", "[tool:pytest]" + MARKERS)  # => ['unit', 'slow']
registered("pyproject.toml", "[tool.pytest.ini_options]\nmarkers = ['unit: …', 'slow: …']\n")
# => ['unit', 'slow']

# B77.section: the section of setup.cfg does nothing in pytest.ini.
registered("pytest.ini", "[tool:pytest]" + MARKERS)  # => []
# documented=> ['unit', 'slow']
# B77: the document shows the markers "in pytest.ini", below [tool:pytest].

# A slip in a test file.
Path("test_slip.py").write_text("import pytest\n@pytest.mark.slwo\ndef test_all(): ...\n")


class Errors:
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            print(report.longreprtext)


def run(*arguments: str) -> str:
    Path("pytest.ini").write_text("[pytest]" + MARKERS)
    return pytest.main([*OPTIONS, *arguments, "test_slip.py"], plugins=[Errors()]).name


# P28.strict: with --strict-markers it is an error; without, the test is deselected in silence.
print(run("--strict-markers"))
# => 'slwo' not found in `markers` configuration option
# => INTERRUPTED
run("-W", "ignore", "-m", "slow")  # => 'NO_TESTS_COLLECTED'
