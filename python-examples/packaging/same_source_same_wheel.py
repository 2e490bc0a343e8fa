"""A wheel can be built again to the byte, if the time of the build stays out of it.

A zip stores a time for each file. setuptools takes it from the file system, so that a fresh
checkout makes a different wheel of the same source; hatchling writes a fixed date. Where
SOURCE_DATE_EPOCH is set, both use that, and a release can be built again and compared.
You meet this when the hash of a wheel changes although its source did not.

Takeaway: Set SOURCE_DATE_EPOCH to the time of the commit, and publish the hash.
Workaround: Debian's setuptools expects Debian's Python ("AttributeError: install_layout"); this
    library gives it the missing options. The setuptools of the package index needs nothing.
Level: deep
See also: packaging/wheel_is_a_zip_with_metadata.py
Covers: B75, P32
"""

# /// script
# dependencies = ["setuptools>=78", "hatchling>=1.27"]
# ///

import io
import os
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import hatchling.build
import setuptools.build_meta

NOON = 1_700_049_600
DAY = 86_400
str(datetime.fromtimestamp(NOON, UTC))  # => '2023-11-15 12:00:00+00:00'

PYPROJECT = """
    [project]
    name = "mypackage"
    version = "0.1.0"
    dependencies = ["requests>=2.28.0", "numpy>=1.24.0"]
    scripts = {mytool = "mypackage.cli:main"}

    [project.optional-dependencies]
    dev = ["pytest>=7.0", "black>=22.0"]
"""
FILES = {
    "pyproject.toml": PYPROJECT,
    "mypackage/__init__.py": "",
    "mypackage/cli.py": "def main(): ...\n",
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


os.environ.pop("SOURCE_DATE_EPOCH", None)

# P32.reproducible: hatchling looks at what is in the files.
monday = built(hatchling.build, "monday", checked_out=NOON)
friday = built(hatchling.build, "friday", checked_out=NOON + 4 * DAY)
monday.read_bytes() == friday.read_bytes()  # => True
times(monday)  # => ['2020-02-02 00:00:00']

# setuptools looks at their times as well, and at the clock for what it writes itself.
plain = built(setuptools.build_meta, "plain", checked_out=NOON)
times(plain)[0]  # => '2023-11-15 12:00:00'
len(times(plain)) > 1  # => True

# With the variable, both use its time.
os.environ["SOURCE_DATE_EPOCH"] = str(NOON + DAY)
dated = built(setuptools.build_meta, "dated", checked_out=NOON)
times(dated)  # => ['2023-11-16 12:00:00']
times(built(hatchling.build, "monday", checked_out=NOON))  # => ['2023-11-16 12:00:00']

# B75.names: setuptools and hatchling name what they make. Without requires-python, hatchling says
# that the wheel is for Python 2 as well.
dated.name  # => 'mypackage-0.1.0-py3-none-any.whl'
monday.name  # => 'mypackage-0.1.0-py2.py3-none-any.whl'
with chdir("dated"), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
    sdist = setuptools.build_meta.build_sdist("dist")
sdist  # => 'mypackage-0.1.0.tar.gz'
