"""os.pidfd_open as a kernel without it answers.

GraalPy's os module lacks the function. trio, missing it on Linux, calls the C library through ctypes when it
is imported, which without native access ends with an ImportError or OSError. Told that the system call does
not exist, it waits for processes in another way.
"""

import errno
import os
import sys


def is_needed():
    """Whether Linux' function is missing."""
    return sys.platform == "linux" and not hasattr(os, "pidfd_open")


def install():
    """Adds the function."""

    def pidfd_open(pid, flags=0):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    os.pidfd_open = pidfd_open
