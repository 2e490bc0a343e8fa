"""structlog's context variables without ``ContextVar.name``.

GraalPy's ContextVar has no attribute ``name``, and being immutable it can be given none: structlog's
``get_contextvars``, ``merge_contextvars`` and ``clear_contextvars`` end with "AttributeError:
'_contextvars.ContextVar' object has no attribute 'name'". structlog keeps its variables in a dictionary by
name, from which the same three functions are made here.
"""

import contextvars


def is_needed():
    """Whether a context variable does not know its name."""
    return not hasattr(contextvars.ContextVar("probe"), "name")


def install():
    """Replaces the three functions in structlog, which is imported."""
    from structlog import contextvars as target

    prefix = len(target.STRUCTLOG_KEY_PREFIX)

    def get_contextvars():
        """Return a copy of the structlog-specific context-local context."""
        context = contextvars.copy_context()
        return {
            key[prefix:]: context[variable]
            for key, variable in target._CONTEXT_VARS.items()
            if variable in context and context[variable] is not Ellipsis
        }

    def merge_contextvars(logger, method_name, event_dict):
        """A processor that merges in the context-local context."""
        for key, value in get_contextvars().items():
            event_dict.setdefault(key, value)
        return event_dict

    def clear_contextvars():
        """Clear the context-local context."""
        for variable in target._CONTEXT_VARS.values():
            variable.set(Ellipsis)

    target.get_contextvars = get_contextvars
    target.merge_contextvars = merge_contextvars
    target.clear_contextvars = clear_contextvars
