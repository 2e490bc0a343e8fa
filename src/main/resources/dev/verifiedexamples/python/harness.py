"""Runs one instrumented example as a script.

What it is run by stays off its stack: the function that executes it is a builtin, called by Java, or by
a function whose frames nobody sees.
"""

import builtins
import sys
import types

from _verified_examples import awaiting, loopback, names, streams, threads, together
from _verified_examples import recorder as recording
from _verified_examples import virtual_time

# What `site` gives, which an embedded Python does without: for those who use it.
GIVEN_BY_SITE = ("help", "exit", "quit", "copyright", "credits", "license")

execute = exec

# What has run out when Python raises MemoryError: on GraalPy, the heap that all examples share.
MEMORY = "heap" if sys.implementation.name == "graalpy" else "memory"

# Errno values of a file that may not grow and of a disk that is full: the same on every system.
TOO_LARGE, FULL = 27, 28


class Statement:
    """What the reader tells about a claimed statement.

    Its number, what it shows ("expression", "assignment", "return" or "nothing"), the rows it covers,
    the name of the function or class it stands in, and whether what it returns may be overridden.
    """

    def __init__(self, id, shows, first, last, scope, open):
        self.id, self.shows, self.first, self.last, self.scope, self.open = id, shows, first, last, scope, open


_scheduler = None
_script = None


def prepare(path, emit, clock, run_thread=None, watch=None):
    """Replace what other modules build on: sockets, what starts threads, and on virtual time locks and clocks.

    To be called before any of those is imported. Threads of virtual time are run by a function that takes
    what comes before, what they do, and what comes after; Java has one that is on no stack. Once there are
    any, somebody may watch over them, who gets the scheduler.
    """
    global _scheduler
    loopback.install()
    if clock == "virtual":
        report = lambda frames: _report_deadlock(frames, path, emit)  # noqa: E731
        _scheduler = virtual_time.install(report, run_thread)
        _scheduler.watch = watch
    threads.install()


def let_others_run():
    """Let threads run that starve on virtual time; to be called now and then, from a thread of its own.

    Returns whether one has starved since the start. From then on, it should be called more often.
    """
    return _scheduler is not None and _scheduler.let_others_run()


def begin(instrumented, path, plan, emit, search_path, shims):
    """Make everything ready; return the code of the example and its namespace, for `execute`.

    Before that, what it finds beyond the standard library is added to the search path, and what its
    packages expect of Python and would not find.
    """
    global _script
    sys.path.extend(search_path)
    for name in shims:
        shim = sys.modules[f"_verified_examples.{name}"]
        if shim.is_needed():
            shim.install()
    emit = together.Together(emit)
    recorder = recording.Recorder([Statement(*entry) for entry in plan], emit)
    vars(builtins).update(recorder.builtins())
    vars(builtins).update({**awaiting.builtins(), names.SESSION: _session})
    recorder.replacements = streams.install(recorder)
    sys.argv = [path]
    _script = _Script(path, emit, recorder)
    try:
        code = _compiled(instrumented, path, emit)
    except BaseException as error:
        _script.report(error)
        return None
    recorder.watch(code)
    _give_what_site_gives(instrumented)
    awaiting.begin(instrumented)
    threads.follow(recorder)
    if recorder.traces:
        _script.trace_threads()
    return code, vars(_script.module)


def end(error=None):
    """Report what ended the example, if anything did, and let all that is left of it come to its end."""
    if error is not None:
        _script.report(error)
    for step in (awaiting.finish, _end_threads, _run_exit_functions, _end_threads, _script.finish):
        try:
            step()
        except BaseException as late:
            _script.report(late)
    if _scheduler is not None:
        _scheduler.release()
    _script.emit("ended")
    return _script.module


def forget():
    """Let go of all that the example has made."""
    global _script
    _script = None
    sys.modules.pop("__main__", None)


def relieve():
    """Give back what is needed to report that memory is exhausted, where somebody has kept it back."""


def run(code, namespace):
    """Execute the example from Python, whose frame is this function's: `hidden` keeps it out of sight."""
    try:
        execute(code, namespace)
    except BaseException as error:
        return error
    return None


def _session(chunks):
    """Run parts of a document as at a prompt: what one raises is reported, and does not stop the next."""
    namespace = vars(_script.module)
    for row, source, statement in chunks:
        _script.emit("reached", statement)
        try:
            code = compile("\n" * (row - 1) + source, _script.path, "exec", dont_inherit=True)
            _script.recorder.watch(code)
            execute(code, namespace)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            if type(error).__name__ == "ForeignException":
                raise
            _script.emit("raised", statement, recording.headline(error))


class _Script:
    """The example as a module, and how it ends."""

    def __init__(self, path, emit, recorder):
        self.path, self.emit, self.recorder = path, emit, recorder
        self.module = module = types.ModuleType("__main__")
        module.__file__, module.__cached__ = path, None
        module.__builtins__ = builtins
        loader = sys.modules.get("_frozen_importlib_external")
        if loader is not None:
            module.__loader__ = loader.SourceFileLoader("__main__", path)
        sys.modules["__main__"] = module

    def report(self, error):
        """Emit what ended the example, with the row of the example that it came from."""
        if type(error).__name__ == "ForeignException":  # how os._exit looks from inside GraalPy
            self.emit("left")
            return
        if isinstance(error, MemoryError):
            relieve()
        trace, rows = error.__traceback__, []
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == self.path:
                rows.append(trace.tb_lineno)
            trace = trace.tb_next
        if isinstance(error, SyntaxError) and error.filename == self.path:
            rows.append(error.lineno)
        row = rows[-1] if rows else 0
        if isinstance(error, NameError) and error.name in names.ALL:
            self.emit("unobservable", row)
            return
        if isinstance(error, MemoryError):
            self.emit("exhausted", MEMORY, row)
            return
        if isinstance(error, OSError) and error.errno in (TOO_LARGE, FULL):
            self.emit("exhausted", "disk", row)
            return
        detail = getattr(error, "name", None) if isinstance(error, ImportError) else None
        detail = getattr(error, "filename", None) if isinstance(error, OSError) else detail
        self.emit("error", recording.headline(error), row, type(error).__name__, detail and str(detail))

    def trace_threads(self):
        """See how functions end, in this thread and in all that are started."""
        sys.settrace(self.recorder.trace)

    def finish(self):
        """What was written and kept back comes out at the end."""
        sys.settrace(None)
        self.recorder.finish()
        self.recorder.replacements.finish()
        self.emit.finish()


def _compiled(source, path, emit):
    """The code; what the compiler warns of comes before any statement, and has a row of its own."""
    import warnings

    with warnings.catch_warnings(record=True) as warned:
        code = compile(source, path, "exec", dont_inherit=True)
    for each in warned:
        text = warnings.formatwarning(each.message, each.category, each.filename, each.lineno)
        for line in text.rstrip("\n").split("\n"):
            emit("warned", each.lineno, line)
    return code


def _give_what_site_gives(source):
    wanted = [name for name in GIVEN_BY_SITE if name in source and not hasattr(builtins, name)]
    if wanted:
        import site

        for give in (site.setquit, site.setcopyright, site.sethelper):
            give()


def _report_deadlock(frames, path, emit):
    """Emit where each of the threads waits, by the innermost line of the example on its stack."""
    rows = []
    for frame in frames:
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        if frame is not None and frame.f_lineno not in rows:
            rows.append(frame.f_lineno)
    emit("deadlock", *sorted(rows))


def _end_threads():
    """Wait for threads as the interpreter does at its end, leaving it usable for its embedder."""
    threading = sys.modules.get("threading")
    if threading is None:
        return
    pools = sys.modules.get("concurrent.futures.thread")
    if pools is not None and any(thread.is_alive() for thread in list(pools._threads_queues)):
        threading._shutdown()  # a pool that nobody has shut down: only this lets its workers go
        return
    waiting, joined = True, []
    while waiting:  # those that have left the interpreter stay in the list
        waiting = [each for each in _started(threading) if not each.daemon and each not in joined]
        for thread in waiting:
            thread.join()
        joined += waiting


def _started(threading):
    """All threads but this one, as threading.enumerate() lists them, which may have been replaced."""
    with threading._active_limbo_lock:
        running = [*threading._active.values(), *threading._limbo.values()]
    own = (threading.current_thread(), threading.main_thread())
    return [thread for thread in running if thread not in own]


def _run_exit_functions():
    atexit = sys.modules.get("atexit")
    if atexit is not None:
        atexit._run_exitfuncs()
    weakref = sys.modules.get("weakref")
    if weakref is not None:
        weakref.finalize._shutdown = False  # its exit function has disabled those made from now on
