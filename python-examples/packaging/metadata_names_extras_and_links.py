"""Extras, links, keywords and the licence of pyproject.toml become headers of the metadata.

An extra is a name for further requirements: `pip install lib[dev]` adds those whose marker asks for
it. A licence used to be a table with a text; since PEP 639 it is an SPDX expression, in a header of
its own, and replaces the licence classifiers.
You meet this when an index shows no links for a project, or a build warns about its licence.

Takeaway: Write `license = "MIT"`, and check extras by evaluating their markers.
Level: core
See also: packaging/pyproject_metadata_is_checked.py, packaging/wheel_is_a_zip_with_metadata.py
Covers: P32
"""

# /// script
# dependencies = ["hatchling>=1.27", "packaging>=23"]
# ///

from email import message_from_bytes
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

from hatchling import build as backend
from packaging.requirements import Requirement

# In a request, extras stand in brackets.
sorted(Requirement("my-awesome-lib[dev,docs]>=1.2").extras)  # => ['dev', 'docs']

PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "my-awesome-lib"
version = "1.2.0"
description = "A useful library"
license = {text = "MIT"}
keywords = ["utility", "python"]
authors = [{name = "Alice Dev", email = "alice@example.com"}]
dependencies = ["httpx>=0.26.0"]

[project.optional-dependencies]
dev = ["pytest", "ruff"]
docs = ["mkdocs", "ruff"]

[project.urls]
Homepage = "https://example.com/lib"
Changelog = "https://example.com/lib/changes"

[tool.hatch.build.targets.wheel]
packages = ["mylib"]
"""
Path("mylib").mkdir()
Path("mylib/__init__.py").touch()


def metadata(pyproject: str) -> Message:
    Path("pyproject.toml").write_text(pyproject)
    with ZipFile(Path("dist", backend.build_wheel("dist"))) as wheel:
        return message_from_bytes(wheel.read("my_awesome_lib-1.2.0.dist-info/METADATA"))


built = metadata(PYPROJECT)

# P32.links: each link has its label; keywords are sorted.
built.get_all("Project-URL")
# => ['Homepage, https://example.com/lib', 'Changelog, https://example.com/lib/changes']
built["Summary"], built["Keywords"]  # => ('A useful library', 'python,utility')
built["Author-email"]  # => 'Alice Dev <alice@example.com>'

# P32.licence: the table gives the old header, an expression the new one, which is checked.
built["License"], built["License-Expression"]  # => ('MIT', None)
modern = metadata(PYPROJECT.replace('{text = "MIT"}', '"MIT OR Apache-2.0"'))
modern["License"], modern["License-Expression"]  # => (None, 'MIT OR Apache-2.0')
# metadata(PYPROJECT.replace('{text = "MIT"}', '"MIT or so"'))
# => raises ValueError: Error parsing field `project.license` - …

# P32.extras: their requirements have a marker each.
built.get_all("Provides-Extra")  # => ['dev', 'docs']
requirements = [Requirement(line) for line in built.get_all("Requires-Dist")]


def installed_for(request: str) -> list[str]:
    """What `pip install` of this would look for besides the library."""
    extras = Requirement(request).extras or {""}
    return sorted(
        {
            each.name
            for each in requirements
            if not each.marker or any(each.marker.evaluate({"extra": extra}) for extra in extras)
        }
    )


installed_for("my-awesome-lib")  # => ['httpx']
installed_for("my-awesome-lib[docs]")  # => ['httpx', 'mkdocs', 'ruff']
installed_for("my-awesome-lib[dev,docs]")  # => ['httpx', 'mkdocs', 'pytest', 'ruff']
