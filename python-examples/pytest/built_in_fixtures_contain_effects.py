"""Files, output, log records and the environment: for each effect of code there is a fixture.

`tmp_path` is an empty folder for each test, `capsys` reads what was written so far, `caplog` keeps
log records as objects, and `monkeypatch` takes back whatever it changed, in reverse order, whether
the test passes or not. Together they let a test run a whole command and leave nothing behind.

Takeaway: Ask for the effect by name in the parameters instead of building and removing it.
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
    "PYTEST_ADDOPTS": "--capture=sys -p no:faulthandler --basetemp=temporary",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
}
Path("pytest.ini").touch()  # marks the root of the project
Path("export.py").write_text('''
import logging
import os
import sys
from pathlib import Path

log = logging.getLogger("export")

def main(rows):
    if not rows:
        sys.exit("nothing to export")
    target = Path(os.environ.get("EXPORT_TO", "rows.txt"))
    target.write_text("\\n".join(rows))
    log.info("wrote %d rows", len(rows))
    print(f"exported to {target}")
''')
Path("test_export.py").write_text('''
import logging
import io
import os
from contextlib import redirect_stdout
from pathlib import Path
import pytest
import export

def test_default_target(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("EXPORT_TO", raising=False)
    monkeypatch.chdir(tmp_path)
    export.main(["a", "b"])
    assert (tmp_path / "rows.txt").read_text() == "a\\nb"
    assert capsys.readouterr().out == "exported to rows.txt\\n"
    assert capsys.readouterr().out == ""  # reading has emptied it

def test_target_from_environment(tmp_path, monkeypatch, caplog):
    monkeypatch.setenv("EXPORT_TO", str(tmp_path / "other.txt"))
    with caplog.at_level(logging.INFO, logger="export"):
        export.main(["a"])
    assert caplog.record_tuples == [("export", logging.INFO, "wrote 1 rows")]
    assert caplog.records[0].args == (1,)
    assert [path.name for path in tmp_path.iterdir()] == ["other.txt"]

def test_refusal(capsys):
    with pytest.raises(SystemExit) as refusal:
        export.main([])
    assert refusal.value.code == "nothing to export"
    assert capsys.readouterr() == ("", "")  # the text is printed at exit, not by exit()

def test_no_output(monkeypatch, tmp_path):
    target = tmp_path / "unwritten.txt"
    monkeypatch.setenv("EXPORT_TO", str(target))
    monkeypatch.setattr(Path, "write_text", lambda self, text: None)
    export.main(["a"])
    assert target.exists()
''')


class Journal:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self.lines.append(f"{report.outcome} {report.nodeid.partition('::')[2]}")
            self.lines += [f"  {title}: {text.strip()}" for title, text in report.sections]


def run(*tests: str) -> None:
    journal = Journal()
    with redirect_stdout(io.StringIO()):  # the report for people
        pytest.main([*tests], plugins=[journal])
    print("\n".join(journal.lines))


here, write_text = Path.cwd(), Path.write_text

# What a test did not read stays in the report, where it explains the failure.
run("test_export.py")
# => passed test_default_target
# => passed test_target_from_environment
# =>   Captured stdout call: exported to …other.txt
# =>   Captured log call: INFO     export:export.py:14 wrote 1 rows
# => passed test_refusal
# => failed test_no_output
# =>   Captured stdout call: exported to …unwritten.txt

# All is as it was, after the failing test, too.
"EXPORT_TO" in os.environ  # => False
Path.cwd() == here  # => True
Path.write_text is write_text  # => True
Path("rows.txt").exists()  # => False

# The folders are named after the tests, and kept for a look when something failed.
for folder in sorted(Path("temporary").glob("test_*[0-9]")):
    print(folder.name, [path.name for path in folder.iterdir()])
    # => test_default_target0 ['rows.txt']
    # => test_no_output0 []
    # => test_target_from_environment0 ['other.txt']
