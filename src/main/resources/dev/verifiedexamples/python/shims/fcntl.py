"""Flags of file descriptors: the parts of fcntl that GraalPy's module lacks.

GraalPy's fcntl has the locks, but neither ``fcntl.fcntl`` nor its commands. billiard, and so celery, imports
them: "ImportError: cannot import name 'F_GETFL'" or an AttributeError on first use. The close-on-exec and
the non-blocking flag are all that it asks for, and the os module can read and set both.
"""

import errno
import fcntl
import os

_CONSTANTS = {"F_DUPFD": 0, "F_GETFD": 1, "F_SETFD": 2, "F_GETFL": 3, "F_SETFL": 4, "FD_CLOEXEC": 1}


def is_needed():
    """Whether the function or a command is missing."""
    return not all(hasattr(fcntl, name) for name in ("fcntl", *_CONSTANTS))


def install():
    """Adds what is missing, and leaves what is there."""
    for name, value in {"fcntl": _fcntl, **_CONSTANTS}.items():
        if not hasattr(fcntl, name):
            setattr(fcntl, name, value)


def _fcntl(fd, cmd, arg=0):
    number = fd if isinstance(fd, int) else fd.fileno()
    if cmd == _CONSTANTS["F_GETFD"]:
        return 0 if os.get_inheritable(number) else _CONSTANTS["FD_CLOEXEC"]
    if cmd == _CONSTANTS["F_SETFD"]:
        os.set_inheritable(number, not arg & _CONSTANTS["FD_CLOEXEC"])
        return 0
    if cmd == _CONSTANTS["F_GETFL"]:
        return 0 if os.get_blocking(number) else os.O_NONBLOCK
    if cmd == _CONSTANTS["F_SETFL"]:
        os.set_blocking(number, not arg & os.O_NONBLOCK)
        return 0
    raise OSError(errno.ENOSYS, "only the close-on-exec and non-blocking flags are provided")
