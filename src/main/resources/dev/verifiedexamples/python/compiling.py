"""Compiles source files, so that the next import of them reads bytecode."""

import py_compile


def compile_all(paths):
    """Each file for itself: one that can't be compiled, or written, costs time later, and nothing else."""
    for path in paths:
        try:
            py_compile.compile(path, doraise=True)
        except (py_compile.PyCompileError, OSError, SyntaxError, ValueError):
            pass
