"""Threads that run when it is their turn, and are joined in virtual time."""

import _thread
import sys
import types

from _verified_examples import virtual_locks
from _verified_examples.builtin import replace


class ThreadHandle:
    """What `_thread._ThreadHandle` is: by it, Python 3.13 and later joins a thread."""

    __module__, __qualname__ = "_thread", "_ThreadHandle"
    __slots__ = ("ident", "_running", "__weakref__")

    def __init__(self, ident=None):
        self.ident, self._running = ident, virtual_locks.lock()
        self._running.acquire()

    def is_done(self):
        return not self._running.locked()

    def _set_done(self):
        if self._running.locked():
            self._running.release()

    def join(self, timeout=None, /):
        if self.ident is None:
            raise RuntimeError("thread not started")
        if self._running.acquire(True, -1 if timeout is None else max(-1, timeout)):
            self._running.release()


def install(scheduler):
    """Replace what starts threads, makes their locks, and hands over between them."""
    _replace_starts(scheduler, _thread.start_new_thread)
    if hasattr(_thread, "_set_sentinel"):
        _replace_sentinels(scheduler, _thread._set_sentinel)
    _thread.allocate_lock = _thread.allocate = virtual_locks.lock
    _thread.lock = _thread.LockType = virtual_locks.lock
    _thread.RLock = virtual_locks.RLock
    _replace_queue()


def _replace_starts(scheduler, real_start):
    def start_new_thread(function, args, kwargs={}, /):
        if scheduler.mine() is None:
            return real_start(function, args, kwargs)
        return scheduler.start(function, args, kwargs)

    def start_joinable_thread(function, handle=None, daemon=True):
        handle = ThreadHandle() if handle is None else handle

        def run():
            try:
                function()
            finally:
                handle._set_done()

        handle.ident = start_new_thread(run, ())
        return handle

    replace(_thread, start_new_thread=start_new_thread, start_new=start_new_thread)
    if hasattr(_thread, "start_joinable_thread"):
        replace(_thread, start_joinable_thread=start_joinable_thread)
        _thread._ThreadHandle = _thread._make_thread_handle = ThreadHandle


def _replace_sentinels(scheduler, real_sentinel):
    def _set_sentinel():
        """The lock that threading acquires for a thread, and that is released at its end."""
        sentinel = virtual_locks.lock()
        if scheduler.mine() is None:
            return real_sentinel()
        scheduler.at_end(lambda: sentinel.locked() and sentinel.release())
        return sentinel

    replace(_thread, _set_sentinel=_set_sentinel)


def _replace_queue():
    """Without a SimpleQueue in C, queue has its own in Python."""
    import _queue

    substitute = types.ModuleType("_queue")
    substitute.Empty = _queue.Empty
    sys.modules["_queue"] = substitute
