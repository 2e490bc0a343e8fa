"""A psutil of a few lines, as much of it as memory_profiler uses.

psutil is a native module: GraalPy cannot load Debian's build of it, and a CPython that is not Debian's
may not have it. memory_profiler imports it when it is itself imported.
"""

import importlib.util
import os
import resource
import sys
import types


class NoSuchProcess(Exception):
    """Told by psutil of a process that is gone."""


class AccessDenied(Exception):
    """Told by psutil of a process of somebody else."""


class _Memory(tuple):
    """Resident and virtual size, in bytes."""

    rss = property(lambda self: self[0])
    vms = property(lambda self: self[1])


class Process:
    """The running process; others are not asked for."""

    def __init__(self, pid=None):
        self.pid = os.getpid() if pid is None else pid

    def memory_info(self):
        """The present sizes, or the greatest so far where /proc tells nothing (as on GraalPy)."""
        try:
            with open("/proc/self/statm", encoding="ascii") as file:
                sizes = [int(number) * resource.getpagesize() for number in file.read().split()[:2]]
        except OSError:
            sizes = []
        if len(sizes) == 2:
            return _Memory((sizes[1], sizes[0]))
        greatest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        return _Memory((greatest, greatest))

    def children(self, recursive=False):
        """None: examples start no process while they are measured."""
        return []


def is_needed():
    """Whether no psutil can be found."""
    return "psutil" not in sys.modules and importlib.util.find_spec("psutil") is None


def install():
    """Puts the module where an import finds it."""
    module = types.ModuleType("psutil", __doc__)
    module.Process = Process
    module.NoSuchProcess = NoSuchProcess
    module.AccessDenied = AccessDenied
    sys.modules["psutil"] = module
