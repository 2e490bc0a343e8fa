"""What pytest-examples takes for the same files, as they are: one process, real time, in turn.

It runs them and checks nothing, for its comments are others than ours. So this is the least that it takes; and since all
examples share one process, what one leaves behind can make another one fail.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "peers"))

from debian import fetch

TESTS = """
from pathlib import Path

import pytest
from pytest_examples import CodeExample

FILES = [Path(line) for line in Path("files").read_text().splitlines()]


@pytest.mark.parametrize("path", FILES, ids=str)
def test_example(path, eval_example):
    eval_example.run(CodeExample.create(path.read_text(), path=path))
"""


def measured(python, files):
    """Seconds, and how many of the files failed; nothing where the peer can't be had."""
    site = fetch()
    if not (site / "pytest_examples").exists():
        return None
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "files").write_text("\n".join(files))
        Path(folder, "test_examples.py").write_text(TESTS)
        Path(folder, "pytest.ini").write_text("[pytest]\n")
        environment = os.environ | {"PYTHONPATH": str(site), "PYTHONUTF8": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        start = time.perf_counter()
        done = subprocess.run(
            [python, "-m", "pytest", "-q", "--tb=no", "-p", "pytest_examples"],
            cwd=folder, env=environment, capture_output=True, text=True, check=False,
        )
        seconds = time.perf_counter() - start
    counts = {what: int(count) for count, what in re.findall(r"(\d+) (failed|passed)", done.stdout)}
    if sum(counts.values()) != len(files):
        sys.exit(f"pytest-examples has not run all files:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return seconds, counts.get("failed", 0)


if __name__ == "__main__":
    print(measured(sys.executable, sys.argv[1:]))
