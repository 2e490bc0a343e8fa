"""Locks on which one waits in virtual time."""

from _thread import RLock as _RealRLock
from _thread import allocate_lock
from builtins import RuntimeError, TypeError, ValueError, id, max, range, type

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
        if _scheduler.are_hurried:
            _scheduler.mine()
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
        if _scheduler.are_hurried:
            _scheduler.mine()
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


class RLock(lock):
    """What `threading.RLock` makes: its owner may acquire it again, also in a callback amid an acquisition."""

    __module__, __qualname__ = "_thread", "RLock"
    __slots__ = ()

    def __init__(self):
        self._real, self._waiting = _RealRLock(), []

    def _is_owned(self):
        return self._real._is_owned()

    def _recursion_count(self):
        count = self._release_save() if self._is_owned() else 0
        for _ in range(count):
            self._real.acquire()
        return count

    def _release_save(self):
        count = 0
        while self._real._is_owned():
            self._real.release()
            count += 1
        if not count:
            raise RuntimeError("cannot release un-acquired lock")
        if self._waiting:
            _scheduler.wake(self._waiting.pop(0))
        return count

    def _acquire_restore(self, count):
        for _ in range(count):
            self.acquire()

    def __repr__(self):
        return f"<_thread.RLock object owned={self._is_owned()} at {id(self):#x}>"
