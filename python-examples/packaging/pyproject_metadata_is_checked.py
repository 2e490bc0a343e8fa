"""pyproject.toml is data: a few lines read it, and the same library as pip's judges what it says.

A build backend notices a mistake in the metadata when it builds, an index when it is handed the
upload, a user when the installation fails. A check in the project's own tests notices it first:
versions, requirements and classifiers all have a grammar, and none of them needs a network.

Takeaway: Parse it with tomllib, judge it with packaging, and do that before the release.
Covers: B75, P32
"""

# /// script
# dependencies = ["packaging>=23", "trove-classifiers"]
# ///

import tomllib

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version
from trove_classifiers import classifiers

TEXT = """
[build-system]
requires = ["setuptools>=45", "wheel"]
build-backend = "setuptools.build_meta"

[project]
name = "My_Shop.Tools"
version = "1.2.0"
requires-python = ">=3.10"
classifiers = [
    "Development Status :: 5 - Production/Stable",
    "Programming Language :: Python :: 3.10",
]
dependencies = [
    "httpx>=0.26.0",
    "pydantic>=2.0,<3.0",
    "tomli>=2; python_version < '3.11'",
]

[project.optional-dependencies]
dev = ["pytest>=7.0", "black>=22.0"]

[project.scripts]
shop = "my_shop.cli:main"
"""

pyproject = tomllib.loads(TEXT)
project = pyproject["project"]
project["scripts"]  # => {'shop': 'my_shop.cli:main'}

# What an installer looks at when it decides whether a release will do.
python = SpecifierSet(project["requires-python"])
[version for version in ("3.9.18", "3.10.0", "3.13.0") if version in python]
# => ['3.10.0', '3.13.0']

requirements = {each.name: each for each in map(Requirement, project["dependencies"])}
pydantic = requirements["pydantic"]
[version for version in ("1.10", "2.0", "2.9.1", "3.0") if version in pydantic.specifier]
# => ['2.0', '2.9.1']

# A marker says where a requirement counts.
[name for name, each in requirements.items() if not each.marker or each.marker.evaluate()]
# => ['httpx', 'pydantic']
requirements["tomli"].marker.evaluate({"python_version": "3.10"})  # => True

# Names are compared in one spelling, whichever way they are written.
canonicalize_name(project["name"])  # => 'my-shop-tools'
canonicalize_name("my-shop_tools") == canonicalize_name(project["name"])  # => True


def problems(text: str) -> list[str]:
    """What is wrong with the metadata, as sentences."""
    project = tomllib.loads(text)["project"]
    found = []
    try:
        Version(project["version"])
    except InvalidVersion as error:
        found.append(str(error))
    for line in project["dependencies"] + sum(project["optional-dependencies"].values(), []):
        try:
            Requirement(line)
        except InvalidRequirement as error:
            found.append(str(error).splitlines()[0])
    found += [f"Unknown: {each}" for each in project["classifiers"] if each not in classifiers]
    return found


problems(TEXT)  # => []
problems(TEXT.replace('"1.2.0"', '"1.2.0-final-2"'))  # => ["Invalid version: '1.2.0-final-2'"]
problems(TEXT.replace("httpx>=0.26.0", "httpx at 0.26"))
# => ['Expected end or semicolon (after name and no valid version specifier)']
problems(TEXT.replace("Python :: 3.10", "Python 3.10"))
# => ['Unknown: Programming Language :: Python 3.10']

# "setuptools>=45" admits releases that do not read the [project] table yet: they build a package
# named UNKNOWN and say nothing. The first that does is 61.0.
build = Requirement(pyproject["build-system"]["requires"][0])
"60.10.0" in build.specifier  # => True
