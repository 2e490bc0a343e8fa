"""A wheel is a zip of the files to install, with a folder of metadata beside them.

A build backend is a module with functions named by PEP 517; `python -m build` and pip call its
build_wheel() in a process of their own, and a test can call it directly. What comes out can be
checked: files, name, version, requirements, entry points, and a hash for each file.
You meet this when an installed package lacks a file that the project has.

Takeaway: Build the wheel in a test and look inside: what is missing there is missing for everyone.
Level: core
See also: packaging/python_m_build_runs_the_hooks.py, packaging/entry_points_find_plugins.py
Covers: B75, P32
"""

# /// script
# dependencies = ["hatchling>=1.27"]
# ///

import base64
import csv
import hashlib
from email import message_from_bytes
from pathlib import Path
from zipfile import ZipFile

from hatchling import build as backend

FILES = {
    "pyproject.toml": """
        [build-system]
        requires = ["hatchling"]
        build-backend = "hatchling.build"

        [project]
        name = "my-awesome-lib"
        version = "1.2.0"
        dependencies = ["httpx>=0.26.0", "pydantic>=2.0,<3.0"]
        requires-python = ">=3.10"
        scripts = {mylib-cli = "mylib.cli:main"}
    """,
    "mylib/__init__.py": '__version__ = "1.2.0"\n',
    "mylib/cli.py": "def main(): ...\n",
    "mylib/prices.json": "{}\n",
    "tests/test_cli.py": "",
}
for name, text in FILES.items():
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text)

# The package is called mylib, the project my-awesome-lib: the backend does not guess.
try:
    backend.build_wheel("dist")
except ValueError as error:
    print(str(error).splitlines()[2])
    # => The most likely cause … no directory that matches … your project (my_awesome_lib).

with open("pyproject.toml", "a") as pyproject:
    pyproject.write("\n[tool.hatch.build.targets.wheel]\npackages = ['mylib']\n")

# P32.names: the wheel's name says what it runs on: any Python 3, no ABI, any platform.
wheel = backend.build_wheel("dist")  # => 'my_awesome_lib-1.2.0-py3-none-any.whl'
sdist = backend.build_sdist("dist")  # => 'my_awesome_lib-1.2.0.tar.gz'

# P32.contents: the package with its data file, no tests, and the metadata.
archive = ZipFile(f"dist/{wheel}")
for name in archive.namelist():
    print(name)
    # => mylib/__init__.py
    # => mylib/cli.py
    # => mylib/prices.json
    # => my_awesome_lib-1.2.0.dist-info/METADATA
    # => my_awesome_lib-1.2.0.dist-info/WHEEL
    # => my_awesome_lib-1.2.0.dist-info/entry_points.txt
    # => my_awesome_lib-1.2.0.dist-info/RECORD

# P32.metadata: headers as in a mail.
INFO = "my_awesome_lib-1.2.0.dist-info"
metadata = message_from_bytes(archive.read(f"{INFO}/METADATA"))
metadata["Name"], metadata["Version"], metadata["Requires-Python"]
# => ('my-awesome-lib', '1.2.0', '>=3.10')
metadata.get_all("Requires-Dist")
# => ['httpx>=0.26.0', 'pydantic<3.0,>=2.0']

# P32.scripts: a command is a line in a file, from which an installer makes a script.
print(archive.read(f"{INFO}/entry_points.txt").decode().strip())
# => [console_scripts]
# => mylib-cli = mylib.cli:main


# RECORD has a hash for each file but itself.
def is_intact(archive: ZipFile) -> bool:
    lines = archive.read(f"{INFO}/RECORD").decode().splitlines()
    for name, recorded, _ in csv.reader(lines):
        digest = hashlib.sha256(archive.read(name)).digest()
        text = "sha256=" + base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if recorded != text and not name.endswith("/RECORD"):
            return False
    return True


is_intact(archive)  # => True
