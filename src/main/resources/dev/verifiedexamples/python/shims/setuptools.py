"""The options that Debian's setuptools expects of Debian's own Python.

Debian patches setuptools' commands to look at options ``install_layout`` and ``prefix_option`` of the
install command. Only Debian's Python defines them (in its module ``_distutils_system_mod``); with any other,
GraalPy and CPython alike, ``setuptools.build_meta.build_wheel`` ends with "AttributeError: install_layout".
This fixes a package, not GraalPy: it is wanted on every interpreter that is not Debian's.
"""

import importlib.machinery
import importlib.util
import pathlib
import sys

_HOOK = "_distutils_system_mod"


class _Hook:
    """Finds and loads the module that setuptools imports to be adapted."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, _Hook) if name == _HOOK else None

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        from distutils.command.install import install as command

        command.install_layout = command.prefix_option = None


def is_needed():
    """Whether setuptools is Debian's and Python is not."""
    setuptools = importlib.util.find_spec("setuptools")
    if setuptools is None or importlib.util.find_spec(_HOOK) is not None:
        return False
    patched = pathlib.Path(setuptools.submodule_search_locations[0], "command", "install_lib.py")
    return patched.is_file() and "install_layout" in patched.read_text(encoding="utf-8")


def install():
    """Provides the module, which is loaded with setuptools and not before."""
    sys.meta_path.append(_Hook)
