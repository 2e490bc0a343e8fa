"""A wheel is a zip of the files to install, with a folder of metadata beside them.

A build backend is a module with functions named by PEP 517; `python -m build` and pip call
build_wheel() in a process of their own, and so can anybody. What comes out is a list of facts that
a release can be checked against: name, version, requirements, entry points, and a hash per file.

Takeaway: Build the wheel in a test and look inside; what is missing there is missing for everyone.
Covers: B75, P32
"""

# /// script
# dependencies = ["hatchling>=1.20"]
# [tool.verified-examples]
# timeout = 60
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
        readme = "README.md"
        requires-python = ">=3.10"
        optional-dependencies = {dev = ["pytest", "ruff"]}
        scripts = {mylib-cli = "mylib.cli:main"}
    """,
    "README.md": "# My awesome library\n",
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

# The file's name says whom it is for: any Python 3, no ABI, any platform.
wheel = backend.build_wheel("dist")  # => 'my_awesome_lib-1.2.0-py3-none-any.whl'
sdist = backend.build_sdist("dist")  # => 'my_awesome_lib-1.2.0.tar.gz'

# What will be installed, and no tests. The data file is in: better to know it than to hope.
archive = ZipFile(f"dist/{wheel}")
archive.testzip() is None  # => True
for name in archive.namelist():
    print(name)
    # => mylib/__init__.py
    # => mylib/cli.py
    # => mylib/prices.json
    # => my_awesome_lib-1.2.0.dist-info/METADATA
    # => my_awesome_lib-1.2.0.dist-info/WHEEL
    # => my_awesome_lib-1.2.0.dist-info/entry_points.txt
    # => my_awesome_lib-1.2.0.dist-info/RECORD

# METADATA looks like a mail: headers, and the README as its text. An installer reads this only.
INFO = "my_awesome_lib-1.2.0.dist-info"
metadata = message_from_bytes(archive.read(f"{INFO}/METADATA"))
metadata["Name"], metadata["Version"], metadata["Requires-Python"]
# => ('my-awesome-lib', '1.2.0', '>=3.10')
metadata.get_all("Requires-Dist")
# => ['httpx>=0.26.0', 'pydantic<3.0,>=2.0', "pytest; extra == 'dev'", "ruff; extra == 'dev'"]
metadata.get_payload()  # => '# My awesome library\n'

# The command becomes a line in a file, from which an installer makes a script.
print(archive.read(f"{INFO}/entry_points.txt").decode().strip())
# => [console_scripts]
# => mylib-cli = mylib.cli:main


# RECORD has a hash for each file but itself.
def is_intact(archive: ZipFile) -> bool:
    lines = archive.read(f"{INFO}/RECORD").decode().splitlines()
    for name, recorded, _ in csv.reader(lines):
        digest = hashlib.sha256(archive.read(name)).digest()
        text = "sha256=" + base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if recorded not in (text, "") or (recorded == "" and not name.endswith("/RECORD")):
            return False
    return True


is_intact(archive)  # => True
archive.close()
