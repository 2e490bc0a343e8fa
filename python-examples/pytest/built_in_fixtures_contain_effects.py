"""tmp_path, capsys and caplog give a test its own folder, its own output and its own log.

`tmp_path` is an empty folder for each test, `capsys` reads what was written since the last look,
and `caplog` keeps log records as objects. What a test did not read appears in its report.
You meet this when the code under test prints, logs or writes files.

Takeaway: Ask for the effect by name in the parameters instead of redirecting it yourself.
Level: core
See also: pytest/monkeypatch_takes_everything_back.py
Covers: P28
"""

# /// script
# dependencies = ["pytest>=7.2"]
# ///

import os
import sys
from pathlib import Path

import pytest

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # of other packages that happen to be installed

Path("pytest.ini").write_text("""\
[pytest]
addopts = --capture=sys --basetemp=temporary -p no:terminal -p no:faulthandler
""")


class Journal:
    """Prints what the tests recorded, and what the report shows besides."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            for name, value in report.user_properties:
                print(f"{name}: {value!r}")
            if report.failed:
                print(*report.sections, sep="\n")


def run(test: str) -> None:
    Path("test_export.py").write_text("import export\n" + test)
    sys.modules.pop("test_export", None)
    pytest.main(["test_export.py"], plugins=[Journal()])


Path("export.py").write_text('''
import logging

log = logging.getLogger("export")

def main(rows, target):
    target.write_text(" ".join(rows))
    log.info("wrote %d rows", len(rows))
    print(f"exported to {target.name}")
''')
# P28.tmp_path: an empty folder, in which the export finds itself alone.
run("""
def test_folder(tmp_path, record_property):
    export.main(["a", "b"], tmp_path / "rows.txt")
    record_property("files", {file.name: file.read_text() for file in tmp_path.iterdir()})
""")
# => files: {'rows.txt': 'a b'}

# P28.capsys: what was printed; reading empties it.
run("""
def test_output(tmp_path, capsys, record_property):
    export.main(["a"], tmp_path / "one.txt")
    record_property("looks", [capsys.readouterr().out for _ in range(2)])
""")
# => looks: ['exported to one.txt\n', '']

# P28.caplog: logger, level and message of each record, and its arguments as objects.
run("""
def test_log(tmp_path, caplog, record_property):
    with caplog.at_level("INFO", logger="export"):
        export.main(["a", "b", "c"], tmp_path / "rows.txt")
    record_property("records", caplog.record_tuples)
    record_property("arguments", caplog.records[0].args)
""")
# => records: [('export', 20, 'wrote 3 rows')]
# => arguments: (3,)

# What the test did not read explains its failure.
run("""
def test_unread(tmp_path):
    export.main(["a"], tmp_path / "rows.txt")
    raise ValueError("for a look at the report")
""")
# => ('Captured stdout call', 'exported to rows.txt\n')

# The folders of the last run are kept for a look, named after their tests.
sorted(folder.name for folder in Path("temporary").glob("test_*[0-9]"))
# => ['test_unread0']
