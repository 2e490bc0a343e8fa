"""`python -m build` makes an sdist, and the wheel from that, by calling the backend's hooks.

The command knows nothing of any project. It reads which backend pyproject.toml names and calls its
PEP 517 functions in a process of their own, usually in a fresh environment with what `requires`
lists. Since the wheel comes from the sdist, a file that the sdist lacks is missing in both.
You meet this when a release is built on a laptop or in CI.

Takeaway: Release with `python -m build`; in a test, call the hooks through ProjectBuilder.
Differs: processes: GraalPy in a Java program has no executable of its own to start.
Workaround: call the backend's functions in the same process, as the other examples here do.
Level: core
See also: packaging/wheel_is_a_zip_with_metadata.py, packaging/same_source_same_wheel.py
Covers: B75, P32
"""

# /// script
# dependencies = ["build>=1.2", "hatchling>=1.27", "pyproject_hooks"]
# [tool.verified-examples]
# permissions = ["process", "environment"]
# ///

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pyproject_hooks
from build import BuildBackendException, ProjectBuilder

FILES = {
    "project/pyproject.toml": """
        [build-system]
        requires = ["hatchling"]
        build-backend = "hatchling.build"

        [project]
        name = "mypackage"
        version = "0.1.0"
        requires-python = ">=3.10"
    """,
    "project/mypackage/__init__.py": "",
    "project/tests/test_nothing.py": "",
}
for name, text in FILES.items():
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text)
os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)  # new processes find the packages, too

# What the project needs for a build.
builder = ProjectBuilder("project", runner=pyproject_hooks.quiet_subprocess_runner)
builder.build_system_requires  # => {'hatchling'}


def build(distribution: str) -> str:
    try:
        return Path(builder.build(distribution, "dist")).name
    except BuildBackendException:
        return "the hook's process did not start"


# P32.build: one hook for each kind of distribution, run in another process.
build("sdist")
# cpython=> 'mypackage-0.1.0.tar.gz'
# graalpy=> "the hook's process did not start"
build("wheel")
# cpython=> 'mypackage-0.1.0-py3-none-any.whl'
# graalpy=> "the hook's process did not start"


def python_m_build() -> str:
    command = [sys.executable, "-m", "build", "project", "--no-isolation", "--outdir", "release"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except OSError:
        return "the process did not start"
    return done.stdout.splitlines()[-1]


# B75.build: the command makes both.
print(python_m_build())
# cpython=> Successfully built mypackage-0.1.0.tar.gz and mypackage-0.1.0-py3-none-any.whl
# graalpy=> the process did not start


def contents(sdist: Path) -> list[str]:
    if not sdist.exists():
        return []
    with tarfile.open(sdist) as archive:
        return sorted(name.partition("/")[2] for name in archive.getnames())


# The sdist has the tests, too, and PKG-INFO, the metadata.
contents(Path("release/mypackage-0.1.0.tar.gz"))
# cpython=> ['PKG-INFO', 'mypackage/__init__.py', 'pyproject.toml', 'tests/test_nothing.py']
# graalpy=> []
