"""gc.collect() collects, and who has a weak reference with a callback is told before it returns.

A JVM can put off what it is asked for, and the weak references that should have died are still alive. And GraalPy looks
for those that have died only every 25 ms, from another thread, while gc.collect() waits for 15 ms; with gc.disable() it
looks at random, once or not at all.
"""

import gc
from _weakref import ref

from _verified_examples.builtin import replace

PROBES = 3
LOOKS_EVERY_MS = 25
PATIENCE_MS = 1_000


class _Garbage:
    """What dies with all else that is not reachable."""


def install(collections, make_up, pause):
    """Have a collection made up for that was put off, and callbacks waited for.

    They are functions of Java: the number of the collections until now; to collect unless that
    number has changed, which says whether it had to; and to let others go on for some milliseconds.
    """
    ask, is_enabled, enable, disable = gc.collect, gc.isenabled, gc.enable, gc.disable

    def collect(generation=2):
        if is_enabled():
            return collect_and_tell(generation)
        enable()
        try:
            return collect_and_tell(generation)
        finally:
            disable()

    def collect_and_tell(generation):
        before, told = collections(), []
        watched = _garbage(told)
        freed = ask(generation)
        if make_up(before):
            freed += _without_callbacks(ask)  # it also runs the finalizers
        _wait(told, len(watched), pause)
        return freed

    replace(gc, collect=collect)


def _garbage(told):
    """References to it, made in a function of their own: no frame that goes on keeps it alive."""
    return [ref(_Garbage(), told.append) for _ in range(PROBES)]


def _wait(told, expected, pause):
    """Until GraalPy has looked, and once more, for it may have looked amid what the JVM had to tell."""
    for _ in range(PATIENCE_MS):
        if len(told) == expected:
            break
        pause(1)
    pause(LOOKS_EVERY_MS + 5)


def _without_callbacks(ask):
    callbacks = gc.callbacks[:]
    gc.callbacks.clear()
    try:
        return ask()
    finally:
        gc.callbacks[:] = callbacks
