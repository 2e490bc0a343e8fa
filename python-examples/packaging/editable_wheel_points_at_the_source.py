"""An editable install is a wheel without code: it holds the path of the source folder.

`pip install -e .` calls the backend's build_editable() (PEP 660) and installs the wheel that comes
out. That wheel has the usual metadata, and instead of the package a .pth file, whose lines Python
adds to sys.path at start-up. So an edit of the source counts at the next start, without a build.
You meet this when a change has no effect because a copy is installed, or new metadata is ignored.

Takeaway: Install your own project editable while you work on it; reinstall when metadata changes.
Level: deep
See also: packaging/wheel_is_a_zip_with_metadata.py, imports/module_cache.py
Covers: B75
"""

# /// script
# dependencies = ["hatchling>=1.27"]
# ///

import site
import sys
from importlib.metadata import version
from pathlib import Path
from zipfile import ZipFile

from hatchling import build as backend

PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "mypackage"
version = "0.1.0"
requires-python = ">=3.10"

[tool.hatch.build]
dev-mode-dirs = ["src"]

[tool.hatch.build.targets.wheel]
packages = ["src/mypackage"]
"""
Path("pyproject.toml").write_text(PYPROJECT)
source = Path("src/mypackage/__init__.py")
source.parent.mkdir(parents=True)
source.write_text("GREETING = 'hello'\n")

# pip asks first what the backend needs for it.
backend.get_requires_for_build_editable()  # => ['editables…']


def install(wheel: str, folder: str) -> list[str]:
    """Unpacks a wheel, as an installer does, and returns what is outside of its metadata."""
    with ZipFile(Path("dist", wheel)) as archive:
        archive.extractall(folder)
        return [name for name in archive.namelist() if ".dist-info/" not in name]


# Both wheels have the same name. One holds the code,
install(backend.build_wheel("dist"), "copied")  # => ['mypackage/__init__.py']

# B75.editable: the other one a path, and the same metadata.
backend.build_editable("dist")  # => 'mypackage-0.1.0-py3-none-any.whl'
install("mypackage-0.1.0-py3-none-any.whl", "linked")  # => ['_mypackage.pth']
Path("linked/_mypackage.pth").read_text() == str(Path("src").resolve())  # => True

# Python reads .pth files in its own folders for packages when it starts; here, when it is asked.
site.addsitedir(str(Path("linked").resolve()))
version("mypackage")  # => '0.1.0'
import mypackage

Path(mypackage.__file__).parts[-3:]  # => ('src', 'mypackage', '__init__.py')

# An edit reaches the linked one. The copy stays as it was.
source.write_text("GREETING = 'good morning'\n")
del sys.modules["mypackage"]
import mypackage

mypackage.GREETING  # => 'good morning'
Path("copied/mypackage/__init__.py").read_text()  # => "GREETING = 'hello'\n"

# Metadata is not linked: the version is the one of the installation.
Path("pyproject.toml").write_text(PYPROJECT.replace("0.1.0", "0.2.0"))
version("mypackage")  # => '0.1.0'
