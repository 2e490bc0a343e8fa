"""Requirements as PEP 508 and PEP 440 have them, taken apart by Python's own `packaging`.

It comes with pip, whose wheel lies in the standard library.
"""

import functools
import sys


def parse(text):
    """The parts of a requirement, as plain values; ValueError where it is none."""
    requirement = _packaging("requirements").Requirement(text)
    if requirement.url:
        raise ValueError("it names an address, and packages are found by name and version")
    return {
        "name": requirement.name,
        "extras": sorted(requirement.extras),
        "conditions": _plain(requirement.specifier),
        "marker": _any_of(requirement.marker._markers) if requirement.marker else None,
        "text": str(requirement),
    }


def conditions(text):
    """What a version must meet: pairs of an operator and a version; ValueError where it is something else."""
    return _plain(_packaging("specifiers").SpecifierSet(text))


def _plain(specifiers):
    return [[each.operator, each.version] for each in sorted(specifiers, key=str)]


def _any_of(parts):
    """`and` binds tighter than `or`."""
    groups = [[]]
    for part in parts:
        if part == "or":
            groups.append([])
        elif part != "and":
            groups[-1].append(_any_of(part) if isinstance(part, list) else _comparison(*part))
    return {"any": [{"all": group} for group in groups]}


def _comparison(left, operator, right):
    return {"left": _operand(left), "operator": operator.value, "right": _operand(right)}


def _operand(part):
    kind = "variable" if type(part).__name__ == "Variable" else "value"
    return {kind: part.value}


@functools.cache
def _packaging(name):
    """A module of packaging's."""
    import importlib

    try:
        return importlib.import_module(f"packaging.{name}")
    except ImportError:
        pass
    import ensurepip
    from pathlib import Path

    wheels = sorted(Path(ensurepip.__file__).with_name("_bundled").glob("pip-*.whl"))
    if not wheels:
        raise ValueError("this Python brings no pip, whose packaging reads requirements")
    sys.path.append(str(wheels[-1]))
    try:
        return importlib.import_module(f"pip._vendor.packaging.{name}")
    finally:
        sys.path.remove(str(wheels[-1]))
