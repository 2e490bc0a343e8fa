"""The peers: how each is called, in its default configuration, and what its exit status says."""

import importlib.metadata
import os
import pathlib
import platform
import re
import resource
import signal
import subprocess
import sys
import tempfile
import textwrap

NOTICES, WARNS, HANGS, PASSES, NONE = "notices", "warns", "hangs", "PASSES", "-"
TIME_LIMIT = 8  # seconds for one document
MEMORY_LIMIT, FILE_LIMIT = 2 << 30, 16 << 20

SYBIL = """
from sybil import Sybil
from sybil.parsers.rest import DocTestParser

pytest_collect_file = Sybil(parsers=[DocTestParser()], patterns=["*.rst"]).pytest()
"""

PYTEST_EXAMPLES = """
import pytest
from pytest_examples import CodeExample, EvalExample, find_examples


@pytest.mark.parametrize("example", find_examples("case.md"), ids=str)
def test_examples(example: CodeExample, eval_example: EvalExample):
    eval_example.run_print_check(example)
"""


class Tool:
    """A peer: the syntax of its documents, its files, and its command."""

    def __init__(self, name, syntax, file, command, wrap=str, extra=(), packages=()):
        self.name, self.syntax, self.file, self.command = name, syntax, file, command
        self.wrap, self.extra, self.packages = wrap, dict(extra), packages
        self.folder, self.version = None, ""

    def find(self, folder):
        """Look for the tool's packages in the folder, and say which versions they are."""
        self.folder = folder
        installed = importlib.metadata.distributions(path=[str(folder)])
        found = {each.name.lower().replace("_", "-"): each.version for each in installed}
        versions = [found.get(package) for package in self.packages]
        if not self.packages:
            self.version = f"of CPython {platform.python_version()}"
        elif all(versions):
            others = [f"{name} {version}" for name, version in zip(self.packages[1:], versions[1:])]
            self.version = " with ".join([versions[0], *others])
        return self

    def run(self, name, text):
        """Run the tool on one document, in a process and a folder of its own."""
        with tempfile.TemporaryDirectory(prefix=f"peers-{name}-") as scratch:
            for file, content in {**self.extra, "pytest.ini": "[pytest]\n"}.items():
                pathlib.Path(scratch, file).write_text(content)
            pathlib.Path(scratch, self.file).write_bytes(text)
            with open(pathlib.Path(scratch, "output"), "w+b") as output:
                status = self._call(scratch, output)
                output.seek(0)
                said = output.read(20_000).decode(errors="backslashreplace")
        return _verdict(status, said), f"{said}\nexit status {status}"

    def _call(self, scratch, output):
        ours = ("PYTHON", "PYTEST")
        environment = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
        environment |= {"PYTHONPATH": str(self.folder), "PYTHONUTF8": "1"}
        environment |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # what else is installed is no part of it
        process = subprocess.Popen(
            [sys.executable, *self.command],
            cwd=scratch,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=_limit,
        )
        try:
            return process.wait(TIME_LIMIT)
        except subprocess.TimeoutExpired:
            return None
        finally:
            _end(process)


def _verdict(status, said):
    """What the exit status says; a warning in the tool's last line, its summary, counts too.

    So does xdoctest's word that it stopped at a KeyboardInterrupt.
    """
    if status is None:
        return HANGS
    if status:
        return NOTICES
    summary = said.rstrip().rpartition("\n")[2]
    return WARNS if re.search(r"\d warning", summary) or "Stopping tests" in said else PASSES


def _limit():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))


def _end(process):
    """End what is left of the process and its children, which have a process group of their own."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def _markdown(text):
    return f"# Example\n\n```py\n{text}```\n"


def _docstring(text):
    """A module with the session in its docstring, as xdoctest's manual shows it."""
    quotes = "'''" if '"""' in text else '"""'
    return f"r{quotes}\nAn example.\n\nExample:\n{textwrap.indent(text, '    ')}{quotes}\n"


def all_tools(folder):
    """The peers, with their versions where they are to be had."""
    pytest = ["-m", "pytest", "-q", "--basetemp=scratch"]
    peers = [
        Tool("doctest", "session", "case.txt", ["-m", "doctest", "case.txt"]),
        Tool(
            "sybil",
            "session",
            "case.rst",
            [*pytest, "-p", "no:doctest", "case.rst"],
            extra={"conftest.py": SYBIL},
            packages=["sybil", "pytest"],
        ),
        Tool(
            "xdoctest",
            "session",
            "case.py",
            ["-m", "xdoctest", "case.py"],
            wrap=_docstring,
            packages=["xdoctest"],
        ),
        Tool(
            "pytest-examples",
            "script",
            "case.md",
            [*pytest, "-p", "pytest_examples", "test_case.py"],
            wrap=_markdown,
            extra={"test_case.py": PYTEST_EXAMPLES},
            packages=["pytest-examples", "pytest"],
        ),
    ]
    return [tool.find(folder) for tool in peers]
