"""pyproject.toml is data: a few lines read it, and pip's own library judges what it says.

A build backend notices a mistake in the metadata when it builds, an index when it gets the upload,
a user when the installation fails. A check in the project's own tests notices it first: versions,
requirements and classifiers all have a grammar, and none of them needs a network.
You meet this when a release is refused because of a misspelt classifier.

Takeaway: Parse it with tomllib, judge it with packaging, and do that before the release.
Level: core
See also: packaging/versions_are_not_ordered_as_text.py,
    packaging/metadata_names_extras_and_links.py
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
classifiers = ["Programming Language :: Python :: 3.10"]
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

# B75.metadata: the tables are dictionaries.
pyproject = tomllib.loads(TEXT)
project = pyproject["project"]
project["optional-dependencies"]  # => {'dev': ['pytest>=7.0', 'black>=22.0']}

# What an installer looks at when it decides whether a release will do.
python = SpecifierSet(project["requires-python"])
[version for version in ("3.9.18", "3.10.0", "3.13.0") if version in python]
# => ['3.10.0', '3.13.0']
requirements = {each.name: each for each in map(Requirement, project["dependencies"])}
pydantic = requirements["pydantic"].specifier
[version for version in ("1.10", "2.0", "2.9.1", "3.0") if version in pydantic]
# => ['2.0', '2.9.1']

# A marker says where a requirement counts.
marker = requirements["tomli"].marker
[marker.evaluate({"python_version": release}) for release in ("3.10", "3.12")]  # => [True, False]

# All spellings of a name are compared as one.
canonicalize_name(project["name"]), canonicalize_name("my-shop_tools")
# => ('my-shop-tools', 'my-shop-tools')


def problems(text: str) -> list[str]:
    project = tomllib.loads(text)["project"]
    found = []
    for check, values in {
        Version: [project["version"]],
        Requirement: project["dependencies"] + sum(project["optional-dependencies"].values(), []),
    }.items():
        for value in values:
            try:
                check(value)
            except (InvalidVersion, InvalidRequirement) as error:
                found.append(f"{type(error).__name__}: {value}")
    return found + [f"Unknown: {n}" for n in project["classifiers"] if n not in classifiers]


# P32.checked: mistakes are found without building anything.
problems(TEXT)  # => []
problems(TEXT.replace('"1.2.0"', '"1.2.0-final-2"'))  # => ['InvalidVersion: 1.2.0-final-2']
problems(TEXT.replace("httpx>=", "httpx at "))  # => ['InvalidRequirement: httpx at 0.26.0']
problems(TEXT.replace("Python :: 3.10", "Python 3.10"))
# => ['Unknown: Programming Language :: Python 3.10']

# B75.setuptools: "setuptools>=45" admits 58.1, which builds a package UNKNOWN 0.0.0 of this file.
# The first release that reads the [project] table is 61.0.
build = Requirement(pyproject["build-system"]["requires"][0])
[version for version in ("58.1.0", "61.0.0") if version in build.specifier]
# => ['58.1.0', '61.0.0']
# stated: B75: setuptools 45 is enough for a [project] table
