"""Keeps together what one call writes, while other threads write, too.

CPython's own streams are not left between the pieces that a `print` writes, so no other thread comes between
them. Those of this library are Python, and one may. What a call has written of a line is therefore kept until
the line ends, or the call does. On GraalPy, a thread keeps its turn for so long that nothing need be done.
"""

import sys
from _thread import RLock, _count, get_ident
from builtins import id

IS_NEEDED = sys.implementation.name == "cpython"
NOT_THE_CALLS = "_verified_examples", "codecs"  # packages whose code runs while a call writes


class Together:
    """Passes on events in the order in which they happen, and writes of one call without others between them."""

    def __init__(self, emit):
        self._emit = emit
        self._kept = {}
        self._lock = RLock()

    def __call__(self, *event):
        """Something happens in this thread, whose calls are over."""
        if self._kept:
            with self._lock:
                self._let_through(get_ident())
                self._let_others_through(get_ident())
        self._emit(*event)

    def wrote(self, frame, text, *event):
        """A frame writes something."""
        if not IS_NEEDED or frame is None or not (_count() or self._kept):
            self(*event)
            return
        thread, call = get_ident(), _call(frame)
        with self._lock:
            self._let_others_through(thread)
            if thread in self._kept and self._kept[thread][0] != call:
                self._let_through(thread)
            self._kept.setdefault(thread, (call, []))[1].append(event)
            if text.endswith("\n"):
                self._let_through(thread)

    def finish(self):
        """Pass on what is left."""
        with self._lock:
            for thread in [*self._kept]:
                self._let_through(thread)

    def _let_others_through(self, thread):
        others = [other for other in self._kept if other != thread]
        frames = sys._current_frames() if others else {}
        for other in others:
            if self._kept[other][0] != _running(frames.get(other)):
                self._let_through(other)

    def _let_through(self, thread):
        for event in self._kept.pop(thread, (None, ()))[1]:
            self._emit(*event)


def _call(frame):
    return id(frame), frame.f_lasti


def _running(frame):
    """The call that a thread is at, which may be about to write; None if it runs something deeper."""
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in NOT_THE_CALLS:
        frame = frame.f_back
    return None if frame is None else _call(frame)
