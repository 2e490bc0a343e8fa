"""Runs one example in a process of its own. Events leave it through stdout, a line of JSON each."""

import gc
import os
import site
import sys
from _json import encode_basestring_ascii
from _thread import RLock
from os import write

from _verified_examples import guard, harness


class Channel:
    """Where the process that started this one reads events: what was stdout.

    File descriptor 1 becomes another name of stderr, from which raw output is read. Forked children
    write to the channel as well; programs started by them don't inherit it.
    """

    def __init__(self):
        self._descriptor = os.dup(1)
        os.dup2(2, 1)
        self._lock = RLock()  # a finalizer may print while its own thread emits
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._renew_lock)

    def emit(self, *fields):
        """Write one event."""
        line = f"[{','.join(map(_json, fields))}]\n".encode()
        with self._lock:
            while line:
                line = line[write(self._descriptor, line) :]

    def _renew_lock(self):
        self._lock = RLock()


def _json(field):
    if field is None:
        return "null"
    return str(field) if type(field) is int else encode_basestring_ascii(field)


def _keep_bytecode(job):
    """Have packages compiled once, not in every process; returns the folders that this is written to."""
    if not job["searchPath"]:
        return []
    sys.pycache_prefix = job["bytecode"]
    kept = [job["bytecode"] + folder for folder in job["searchPath"]]
    for folder in kept:
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError:
            pass  # it only takes longer
    return kept


def _ending_at_deadlock(emit):
    """Nothing but the time limit would end the process."""

    def ending(*fields):
        emit(*fields)
        os._exit(1)

    return ending


def run(job, install):
    """Execute the example, and let go of all that it made, as an interpreter does at its end."""
    channel = Channel()
    if hasattr(os, "setsid"):
        os.setsid()  # so that it can be ended with all the processes that it starts
    os.environ.pop("LC_CTYPE", None)  # set by the interpreter itself where the environment has none
    if "linecache" in sys.modules:  # Python 3.13 shows what it was started with as the source of "<string>"
        sys.modules["linecache"].cache.clear()
    for give_builtin in (site.setquit, site.setcopyright, site.sethelper):
        give_builtin()  # all of what `site` does but for packages, which an example has not declared
    guard.install(job["permissions"], [job["scratch"], *_keep_bytecode(job)], channel.emit)
    channel.emit("ready")
    harness.prepare(job["path"], _ending_at_deadlock(channel.emit), job["clock"])
    for name, path, source in job["shims"]:
        install(name, path, source)
    shims = [name for name, _, _ in job["shims"]]
    harness.run(job["instrumented"], job["path"], job["plan"], channel.emit, job["searchPath"], shims)
    # While finalizers can still be observed: the interpreter itself would only drop it later.
    sys.modules.pop("__main__", None)
    gc.collect()
    channel.emit("finished", os.getpid())
