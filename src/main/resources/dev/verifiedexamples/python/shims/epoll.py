"""An epoll made of select.

GraalPy's select module has ``select`` alone. trio waits with ``select.epoll`` on Linux, and names it when it
is imported: "AttributeError: module 'select' has no attribute 'epoll'". Enough of it is made here for trio's
loop: level-triggered reading and writing, and one-shot registrations.
"""

import errno
import select
import sys

_EVENTS = {
    "EPOLLIN": 0x1,
    "EPOLLPRI": 0x2,
    "EPOLLOUT": 0x4,
    "EPOLLERR": 0x8,
    "EPOLLHUP": 0x10,
    "EPOLLRDHUP": 0x2000,
    "EPOLLEXCLUSIVE": 1 << 28,
    "EPOLLONESHOT": 1 << 30,
    "EPOLLET": 1 << 31,
    "EPOLL_CLOEXEC": 0o2000000,
}
_IN = _EVENTS["EPOLLIN"]
_OUT = _EVENTS["EPOLLOUT"]
_ONE_SHOT = _EVENTS["EPOLLONESHOT"]
_LONGEST = 3600.0


class _Epoll:
    """Registered descriptors, and the events that each waits for."""

    def __init__(self, sizehint=-1, flags=0):
        self._events = {}
        self.closed = False

    def register(self, fd, eventmask=_IN | _OUT):
        number = _number(fd)
        if number in self._events:
            raise FileExistsError(errno.EEXIST, "File exists")
        self._events[number] = eventmask

    def modify(self, fd, eventmask):
        number = _number(fd)
        if number not in self._events:
            raise FileNotFoundError(errno.ENOENT, "No such file or directory")
        self._events[number] = eventmask

    def unregister(self, fd):
        if self._events.pop(_number(fd), None) is None:
            raise FileNotFoundError(errno.ENOENT, "No such file or directory")

    def poll(self, timeout=None, maxevents=-1):
        limit = None if timeout is None or timeout < 0 else min(timeout, _LONGEST)
        reading = [number for number, events in self._events.items() if events & _IN]
        writing = [number for number, events in self._events.items() if events & _OUT]
        readable, writable, _ = select.select(reading, writing, [], limit)
        ready = dict.fromkeys(readable, _IN)
        for number in writable:
            ready[number] = ready.get(number, 0) | _OUT
        found = list(ready.items())[: maxevents if maxevents > 0 else None]
        for number, _ in found:
            if self._events[number] & _ONE_SHOT:
                self._events[number] = _ONE_SHOT
        return found

    def close(self):
        self.closed = True
        self._events.clear()

    def fileno(self):
        return -1


def _number(fd):
    return fd if isinstance(fd, int) else fd.fileno()


def is_needed():
    """Whether the class is missing where trio expects it."""
    return sys.platform == "linux" and not hasattr(select, "epoll")


def install():
    """Adds the class and its constants."""
    for name, value in {"epoll": _Epoll, **_EVENTS}.items():
        setattr(select, name, value)
