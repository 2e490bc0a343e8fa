"""gc.collect() collects.

A JVM can put off what it is asked for, and the weak references that should have died are still alive.
"""

import gc

from _verified_examples.builtin import replace


def install(collections, make_up):
    """Have a collection made up for that was put off.

    They are functions of Java: the number of the collections until now, and to collect unless that
    number has changed, which says whether it had to.
    """
    ask = gc.collect

    def collect(generation=2):
        before = collections()
        freed = ask(generation)
        if make_up(before):
            freed += _without_callbacks(ask)  # it also runs the finalizers
        return freed

    replace(gc, collect=collect)


def _without_callbacks(ask):
    callbacks = gc.callbacks[:]
    gc.callbacks.clear()
    try:
        return ask()
    finally:
        gc.callbacks[:] = callbacks
