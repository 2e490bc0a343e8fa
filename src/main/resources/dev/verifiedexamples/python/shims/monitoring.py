"""A sys.monitoring that monitors nothing.

GraalPy reports Python 3.12, but lacks PEP 669's ``sys.monitoring``. hypothesis takes the version's word for
it: "AttributeError: module 'sys' has no attribute 'monitoring'" on ``import hypothesis``. It only traces with
it which lines a failing example runs, for its report's explanations; without, these are left out.
"""

import sys
import types

_TOOLS = 6


def is_needed():
    """Whether Python should have the module, and has not."""
    return sys.version_info >= (3, 12) and not hasattr(sys, "monitoring")


def install():
    """Adds a namespace that keeps the tools' names and never calls one back."""
    names = [None] * _TOOLS

    def use_tool_id(tool_id, name):
        if names[tool_id] is not None:
            raise ValueError(f"tool {tool_id} is already in use")
        names[tool_id] = name

    def free_tool_id(tool_id):
        names[tool_id] = None

    def nothing(*arguments):
        return None

    events = types.SimpleNamespace(
        NO_EVENTS=0, PY_START=1, PY_RESUME=2, PY_RETURN=4, PY_YIELD=8, CALL=16, LINE=32, INSTRUCTION=64
    )
    sys.monitoring = types.SimpleNamespace(
        DISABLE=object(),
        MISSING=object(),
        events=events,
        use_tool_id=use_tool_id,
        free_tool_id=free_tool_id,
        get_tool=names.__getitem__,
        get_events=lambda tool_id: events.NO_EVENTS,
        set_events=nothing,
        register_callback=nothing,
        restart_events=nothing,
    )
