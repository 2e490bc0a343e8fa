"""Threads whose starting statement is known."""

import _thread

from _verified_examples.builtin import replace

_recorder = None


def install():
    """Replace what starts threads, before anybody takes it from its module."""
    for name in ("start_new_thread", "start_joinable_thread"):
        real = getattr(_thread, name, None)
        if real is not None:
            starting = _starting(real)
            replace(_thread, **{name: starting})
            if name == "start_new_thread":
                replace(_thread, start_new=starting)


def follow(recorder):
    """From now on tell this one who starts what."""
    global _recorder
    _recorder = recorder


def _starting(real):
    def start(*arguments, **options):
        if _recorder is None:
            return real(*arguments, **options)
        return _recorder.start(real, *arguments, **options)

    start.__doc__ = real.__doc__
    return start
