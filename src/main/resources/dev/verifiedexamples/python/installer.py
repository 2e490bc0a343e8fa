"""Runs pip from the wheel that the standard library's ensurepip holds."""

import ensurepip
import os
import sys
from pathlib import Path

# GraalPy's pip would patch packages: examples run with what their authors have released.
os.environ["PIP_GRAALPY_PATCHES_URL"] = "disabled"


def run_pip(arguments):
    """The exit status of pip."""
    wheels = Path(ensurepip.__file__).with_name("_bundled").glob("pip-*.whl")
    sys.path.insert(0, str(next(wheels)))
    from pip._internal.cli.main import main

    return main(list(arguments))
