"""A wheel can be built again to the byte, if the time of the build stays out of it.

A zip stores a time for each file. setuptools takes it from the file system, so that a fresh
checkout makes a different wheel of the same source; hatchling writes a fixed date. Where
SOURCE_DATE_EPOCH is set, both use that, and whoever doubts a release can build it and compare.

Takeaway: Set SOURCE_DATE_EPOCH to the time of the commit, and publish the hash.
Covers: B75, P32
"""

# /// script
# dependencies = ["setuptools>=70.1", "hatchling>=1.20"]
# [tool.verified-examples]
# timeout = 240
# ///

import io
import os
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import datetime
from email import message_from_bytes
from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import hatchling.build
import setuptools.build_meta

PYPROJECT = """
    [project]
    name = "fruit-stand"
    version = "0.1.0"
    authors = [{name = "Ada"}]
    dependencies = ["requests>=2.28.0", "numpy>=1.24.0"]
    scripts = {fruit = "fruit_stand.cli:main"}

    [project.optional-dependencies]
    dev = ["pytest>=7.0", "black>=22.0"]
"""
FILES = {
    "pyproject.toml": PYPROJECT,
    "fruit_stand/__init__.py": "",
    "fruit_stand/cli.py": "def main(): ...\n",
}


def built(backend: ModuleType, folder: str, checked_out: int) -> Path:
    """A wheel of the sources as they would be checked out into that folder at that time."""
    for name, text in FILES.items():
        file = Path(folder, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        os.utime(file, (checked_out, checked_out))
    # Backends work in the current directory, and setuptools has a lot to say.
    with chdir(folder), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return Path(folder, "dist", backend.build_wheel("dist"))


def times(wheel: Path) -> list[str]:
    """The times that the zip has for its files, in UTC."""
    with ZipFile(wheel) as archive:
        return sorted({str(datetime(*entry.date_time)) for entry in archive.infolist()})


def requirements(wheel: Path) -> list[str]:
    with ZipFile(wheel) as archive:
        metadata = message_from_bytes(archive.read("fruit_stand-0.1.0.dist-info/METADATA"))
    return sorted(line.replace('"', "'") for line in metadata.get_all("Requires-Dist"))


os.environ.pop("SOURCE_DATE_EPOCH", None)
NOON = 1_700_049_600  # of November 15, 2023, in UTC
DAY = 86_400

# hatchling looks at what is in the files.
monday = built(hatchling.build, "monday", checked_out=NOON)
friday = built(hatchling.build, "friday", checked_out=NOON + 4 * DAY)
monday.read_bytes() == friday.read_bytes()  # => True
times(monday)  # => ['2020-02-02 00:00:00']

# setuptools looks at their times as well, and at the clock for what it writes itself.
plain = built(setuptools.build_meta, "plain", checked_out=NOON)
times(plain)[0]  # => '2023-11-15 12:00:00'
len(times(plain)) > 1  # => True

# The variable ends that, for both.
os.environ["SOURCE_DATE_EPOCH"] = str(NOON + DAY)
dated = built(setuptools.build_meta, "dated", checked_out=NOON)
times(dated)  # => ['2023-11-16 12:00:00']
times(built(hatchling.build, "monday", checked_out=NOON))  # => ['2023-11-16 12:00:00']

# Without requires-python, one backend promises Python 2 what the other does not.
monday.name  # => 'fruit_stand-0.1.0-py2.py3-none-any.whl'
dated.name  # => 'fruit_stand-0.1.0-py3-none-any.whl'

# Otherwise they say the same about the package, in words and quotes of their own.
for requirement in requirements(dated):
    print(requirement)
    # => black>=22.0; extra == 'dev'
    # => numpy>=1.24.0
    # => pytest>=7.0; extra == 'dev'
    # => requests>=2.28.0
requirements(dated) == requirements(monday)  # => True
