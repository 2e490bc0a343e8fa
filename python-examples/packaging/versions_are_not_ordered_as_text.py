"""Versions have an order of their own: 1.10 comes after 1.9, and 1.0rc1 before 1.0.

PEP 440 says what a version is and how two of them compare. Text compares character by character and
is wrong from the tenth release on. Pre-releases are part of the order, but an installer passes over
them unless it is asked not to.
You meet this when a program checks the version of a library, or picks the newest of several files.

Takeaway: Compare `packaging.version.Version`, never strings, and never tuples made by split(".").
Level: entry
See also: packaging/pyproject_metadata_is_checked.py
Covers: P32
"""

# /// script
# dependencies = ["packaging>=23"]
# ///

from packaging.specifiers import SpecifierSet
from packaging.version import Version

# P32.versions: text takes 1 for less than 9; versions compare numbers.
"1.10" > "1.9"  # => False
Version("1.10") > Version("1.9")  # => True

# From a development snapshot to a correction of the release notes; an epoch comes after all.
releases = ["1.10", "1.0", "1.9", "1.0b2", "1.0.post1", "1!0.1", "1.0.dev3", "1.0rc1", "1.0a1"]
in_order = sorted(releases, key=Version)
print(*in_order)  # => 1.0.dev3 1.0a1 1.0b2 1.0rc1 1.0 1.0.post1 1.9 1.10 1!0.1

# Equal, though not the same text.
Version("1.0") == Version("1.0.0") == Version("v1.0")  # => True
str(Version("1.0-RC-1"))  # => '1.0rc1'

# A local label marks a build of one's own: above the public version, below the next one.
Version("1.0") < Version("1.0+ubuntu1") < Version("1.0.post1")  # => True
Version("1.0+ubuntu1").public  # => '1.0'

version = Version("2.3.1rc2")
version.release  # => (2, 3, 1)
(version.major, version.is_prerelease, version.base_version)  # => (2, True, '2.3.1')


def matching(specifier: str, **options: bool) -> list[str]:
    return list(SpecifierSet(specifier).filter(in_order, **options))


# "Compatible": at least this, and the same up to the last part but one.
matching("~=1.0")  # => ['1.0', '1.0.post1', '1.9', '1.10']
matching("~=1.9.0")  # => ['1.9']

# ">1.0" leaves out 1.0's own corrections, and "<1.0" its pre-releases.
matching(">1.0")  # => ['1.9', '1.10', '1!0.1']
matching("<1.0", prereleases=True)  # => []

# Pre-releases are passed over unless they are asked for, or the specifier names one.
matching("<=1.0")  # => ['1.0']
matching("<=1.0", prereleases=True)  # => ['1.0.dev3', '1.0a1', '1.0b2', '1.0rc1', '1.0']
matching(">=1.0rc1,<1.1")  # => ['1.0rc1', '1.0', '1.0.post1']

# Version("1.0-last")  # => raises packaging.version.InvalidVersion: Invalid version: '1.0-last'
