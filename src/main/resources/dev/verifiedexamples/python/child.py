"""Runs one example in a process of its own. Events leave it through stdout, a line of JSON each."""

import _signal
import gc
import os
import site
import sys
from _json import encode_basestring_ascii
from _thread import RLock
from os import write
from types import ModuleType

from _verified_examples import guard, harness, hiding, scheduler

LOWEST = 200  # where recipes that close all descriptors seldom go
ASKED_WHERE = getattr(_signal, "SIGRTMAX", None)
TIME_IS_UP = getattr(_signal, "SIGXCPU", None)
RESERVE = 64 << 20  # of memory, to report with that there is no more
MOST_FILES = 4096  # open at the same time


class Channel:
    """Where the process that started this one reads events: what was stdout.

    File descriptor 1 becomes another name of stderr, from which raw output is read. Forked children
    write to the channel as well; programs started by them don't inherit it.
    """

    def __init__(self):
        self._descriptor = _high(os.dup(1))
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


def _high(descriptor):
    """The same file by a number that examples don't meet."""
    try:
        import fcntl
    except ImportError:  # Windows
        return descriptor
    for lowest in (4 * LOWEST + 100, LOWEST):
        try:
            moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, lowest)
        except OSError:  # the process may not have so many
            continue
        os.close(descriptor)
        return moved
    return descriptor


def _json(field):
    if field is None:
        return "null"
    return str(field) if type(field) is int else encode_basestring_ascii(field)


class Bytecode:
    """That of packages, compiled once: taken from a folder where the keeper, and no example, writes it."""

    def __init__(self, job, reporting):
        self._folder, self._packages = job["bytecode"], tuple(folder + os.sep for folder in job["searchPath"])
        self._reporting = None
        if self._folder:
            sys.pycache_prefix = self._folder
            self._reporting = _high(reporting)
        elif reporting is not None:
            os.close(reporting)

    def report_missing(self):
        """Name to the keeper what was imported without: it looks at the sources, whatever is named."""
        if self._reporting is None:
            return
        missing = []
        for module in list(sys.modules.values()):
            spec = vars(module).get("__spec__") if type(module) is ModuleType else None
            cached, origin = getattr(spec, "cached", None), getattr(spec, "origin", None)
            if cached and str(origin).startswith(self._packages) and not os.path.exists(cached):
                missing.append(origin)
        os.set_blocking(self._reporting, False)  # what does not fit in is named by the next one
        try:
            write(self._reporting, "\n".join(missing).encode())
        except OSError:
            pass


def _ending_at_deadlock(emit):
    """Nothing but the time limit would end the process."""

    def ending(*fields):
        emit(*fields)
        os._exit(1)

    return ending


def _tell_where(emit, path):
    """Tell the line that the main thread is at, when whoever waits has no patience left, or its time is up."""

    def tell(number, frame):
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        emit("late", 0 if frame is None else frame.f_lineno)
        if number == TIME_IS_UP:
            os.kill(os.getpid(), _signal.SIGKILL)

    for number in (ASKED_WHERE, TIME_IS_UP):
        if number is not None:
            _signal.signal(number, tell)


def _limit(job):
    """Set limits on what the process, and each that it starts, may use."""
    known = "resource" in sys.modules
    try:
        import resource
    except ImportError:  # Windows
        return
    if not known:
        del sys.modules["resource"]  # an example finds it as if nobody had been here
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + job["milliseconds"] / 1000) + 1  # the system counts whole ones
    memory = job["memory"]
    for name, soft, hard in (
        ("RLIMIT_CPU", seconds, seconds + 1),
        ("RLIMIT_AS", memory, memory + RESERVE),
        ("RLIMIT_FSIZE", job["disk"], job["disk"]),
        ("RLIMIT_NOFILE", MOST_FILES, MOST_FILES),
        ("RLIMIT_CORE", 0, 0),
    ):
        _set_limit(resource, name, soft, hard)
    harness.relieve = lambda: _set_limit(resource, "RLIMIT_AS", memory + RESERVE, memory + RESERVE)


def _set_limit(resource, name, soft, hard):
    try:
        number = getattr(resource, name)
        most = resource.getrlimit(number)[1]
        if most != resource.RLIM_INFINITY:
            soft, hard = min(soft, most), min(hard, most)
        resource.setrlimit(number, (soft, hard))
    except (AttributeError, OSError, ValueError):
        pass  # this system has no such limit


def _leave_no_trace(job):
    """Make the process look as if nobody had been here before the example."""
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    _heed_signals()
    os.environ.pop("LC_CTYPE", None)  # set by the interpreter itself where the environment has none
    if job["sandboxed"]:
        os.environ.pop("PWD", None)  # set by bubblewrap
    # Not unset, only out of sight: programs that the example starts have the same hashes, and room for threads.
    for name in ("PYTHONHASHSEED", "MALLOC_ARENA_MAX"):
        os.environ._data.pop(os.environ.encodekey(name), None)
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        vars(sys).pop(name, None)
    sys.excepthook = sys.__excepthook__
    if "linecache" in sys.modules:  # Python 3.13 shows what it was started with as the source of "<string>"
        sys.modules["linecache"].cache.clear()
    for give_builtin in (site.setquit, site.setcopyright, site.sethelper):
        give_builtin()  # all of what `site` does but for packages, which an example has not declared


def _heed_signals():
    """Have the usual handlers, even where the verifier was started to ignore these, as by `nohup`."""
    for name in ("SIGINT", "SIGHUP", "SIGQUIT", "SIGTERM"):
        number = getattr(_signal, name, None)
        if number is not None and _signal.getsignal(number) == _signal.SIG_IGN:
            _signal.signal(number, _signal.default_int_handler if name == "SIGINT" else _signal.SIG_DFL)


def started(job, install, wait, reporting):
    """What runs the job when the stack is empty, once the process is looked after."""

    def run(kind, error, trace):
        wait()
        bytecode = Bytecode(job, reporting)
        emit = _prepare(job, install)
        shims = [name for name, _, _ in job["shims"]]
        ready = harness.begin(job["instrumented"], job["path"], job["plan"], emit, job["searchPath"], shims)
        harness.end(harness.run(*ready) if ready is not None else None)
        # While finalizers can still be observed: the interpreter itself would only drop it later.
        ready = None
        harness.forget()
        gc.collect()
        bytecode.report_missing()
        emit("finished", os.getpid())

    harness.run = hiding.hidden(harness.run)
    return hiding.hidden(run)


def _prepare(job, install):
    channel = Channel()
    if hasattr(os, "setsid"):
        os.setsid()  # so that no signal to a group meets anybody else
    _leave_no_trace(job)
    _tell_where(channel.emit, job["path"])
    _limit(job)
    readable = [job["path"], *job["searchPath"], *filter(None, [job["bytecode"]])]
    guard.install(job["permissions"], [job["scratch"]], readable, channel.emit)
    channel.emit("ready", os.getpid())
    scheduler.hide = hiding.hidden
    harness.prepare(job["path"], _ending_at_deadlock(channel.emit), job["clock"], watch=scheduler.look_after)
    for name, path, source in job["shims"]:
        install(name, path, source)
    return channel.emit
