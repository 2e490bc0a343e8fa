"""Locks on which one waits in virtual time."""

from _thread import allocate_lock, get_ident
from builtins import RuntimeError, TypeError, ValueError, id, max, type

from _verified_examples import scheduler

_scheduler = None


def use(running):
    """Take the scheduler that those who wait hand over to."""
    global _scheduler
    _scheduler = running


class lock:
    """What `_thread.allocate_lock` makes: a real lock, and those who wait for it in line."""

    __module__, __qualname__ = "_thread", "lock"
    __slots__ = ("_real", "_waiting", "__weakref__")

    def __init__(self):
        self._real, self._waiting = allocate_lock(), []

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if self._real.acquire(False):
            return True
        if not blocking:
            return False
        deadline = None if timeout == -1 else _scheduler.deadline(timeout)
        while (turn := _scheduler.mine()) is not None:
            self._waiting.append(turn)
            in_time = _scheduler.wait(deadline)
            if turn in self._waiting:
                self._waiting.remove(turn)
            if self._real.acquire(False):
                return True
            if not in_time:
                return False
        if deadline is None:
            return self._real.acquire()
        return self._real.acquire(True, max(0, deadline - _scheduler.clock()) / scheduler.NANOSECONDS)

    acquire_lock = acquire
    __enter__ = acquire

    def release(self):
        self._real.release()
        if self._waiting:
            _scheduler.wake(self._waiting.pop(0))

    release_lock = release

    def __exit__(self, kind, error, trace):
        self.release()

    def locked(self):
        return self._real.locked()

    locked_lock = locked

    def _at_fork_reinit(self):
        self.__init__()

    def __repr__(self):
        return f"<{'locked' if self.locked() else 'unlocked'} _thread.lock object at {id(self):#x}>"

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__module__}.{type(self).__qualname__}' object")


class RLock:
    """What `threading.RLock` makes: its owner may acquire it again."""

    __module__, __qualname__ = "_thread", "RLock"
    __slots__ = ("_block", "_owner", "_count", "__weakref__")

    def __init__(self):
        self._block, self._owner, self._count = lock(), None, 0

    def acquire(self, blocking=True, timeout=-1):
        if self._owner == get_ident():
            self._count += 1
            return True
        if self._block.acquire(blocking, timeout):
            self._owner, self._count = get_ident(), 1
            return True
        return False

    __enter__ = acquire

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def __exit__(self, kind, error, trace):
        self.release()

    def _is_owned(self):
        return self._owner == get_ident()

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        state = self._count, self._owner
        self._count, self._owner = 0, None
        self._block.release()
        return state

    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state

    def _at_fork_reinit(self):
        self.__init__()

    def __repr__(self):
        state = "locked" if self._block.locked() else "unlocked"
        return f"<{state} _thread.RLock object owner={self._owner or 0} count={self._count} at {id(self):#x}>"

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_thread.RLock' object")
