"""Runs one instrumented example as a script."""

import builtins
import io
import sys
import types

from _verified_examples import loopback
from _verified_examples import recorder as recording
from _verified_examples import virtual_time


class Statement:
    """What the reader tells about a claimed statement.

    Its number, what it shows ("expression", "assignment", "return" or "nothing"), the rows it covers,
    and the name of the function or class it stands in.
    """

    def __init__(self, id, shows, first, last, scope):
        self.id, self.shows, self.first, self.last, self.scope = id, shows, first, last, scope


_scheduler = None


def prepare(path, emit, clock):
    """Replace what other modules build on: sockets, and on virtual time locks and clocks.

    To be called before any of those is imported.
    """
    global _scheduler
    loopback.install()
    if clock == "virtual":
        _scheduler = virtual_time.install(lambda frames: _report_deadlock(frames, path, emit))


def run(instrumented, path, plan, emit, search_path, shims):
    """Execute the example and emit what is observed; return the module it made.

    Before that, what it finds beyond the standard library is added to the search path, and what its
    packages expect of Python and would not find.
    """
    sys.path.extend(search_path)
    for name in shims:
        shim = sys.modules[f"_verified_examples.{name}"]
        if shim.is_needed():
            shim.install()
    plan = [Statement(*entry) for entry in plan]
    recorder = recording.Recorder(plan, emit)
    vars(builtins).update(recorder.builtins())
    sys.stdout = sys.__stdout__ = recording.Stream("stdout", "strict", recorder)
    sys.stderr = sys.__stderr__ = recording.Stream("stderr", "backslashreplace", recorder)
    sys.stdin = sys.__stdin__ = io.StringIO()
    sys.argv = [path]

    module = types.ModuleType("__main__")
    module.__file__ = path
    module.__builtins__ = builtins
    sys.modules["__main__"] = module

    def execute():
        code = compile(instrumented, path, "exec", dont_inherit=True)
        recorder.watch(code)
        exec(code, module.__dict__)

    for step in (execute, _end_threads, _run_exit_functions, _end_threads):
        try:
            step()
        except BaseException as error:
            _report(error, path, emit)
    if _scheduler is not None:
        _scheduler.release()
    emit("ended")
    return module


def _report_deadlock(frames, path, emit):
    """Emit where each of the threads waits, by the innermost line of the example on its stack."""
    rows = []
    for frame in frames:
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        if frame is not None and frame.f_lineno not in rows:
            rows.append(frame.f_lineno)
    rows.sort()
    where = "no line of its own"
    if rows:
        where = f"line{'s' * (len(rows) > 1)} {' and '.join(map(str, rows))}"
    message = f"all of its threads wait, and nothing is left to wake them: at {where}"
    emit("deadlock", message, rows[0] if rows else 0)


def _end_threads():
    """Wait for threads as the interpreter does at its end, leaving it usable for its embedder."""
    threading = sys.modules.get("threading")
    if threading is None:
        return
    pools = sys.modules.get("concurrent.futures.thread")
    if pools is not None and any(thread.is_alive() for thread in list(pools._threads_queues)):
        threading._shutdown()  # a pool that nobody has shut down: only this lets its workers go
        return
    waiting = True
    while waiting:
        waiting = [thread for thread in _started(threading) if not thread.daemon]
        for thread in waiting:
            thread.join()


def _started(threading):
    """All threads but this one, as threading.enumerate() lists them, which may have been replaced."""
    with threading._active_limbo_lock:
        threads = [*threading._active.values(), *threading._limbo.values()]
    own = (threading.current_thread(), threading.main_thread())
    return [thread for thread in threads if thread not in own]


def _run_exit_functions():
    atexit = sys.modules.get("atexit")
    if atexit is not None:
        atexit._run_exitfuncs()
    weakref = sys.modules.get("weakref")
    if weakref is not None:
        weakref.finalize._shutdown = False  # its exit function has disabled those made from now on


def _report(error, path, emit):
    """Emit what ended the example, with the row of the example that it came from."""
    if type(error).__name__ == "ForeignException":  # how os._exit looks from inside GraalPy
        emit("left")
        return
    trace, rows = error.__traceback__, []
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == path:
            rows.append(trace.tb_lineno)
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and error.filename == path:
        rows.append(error.lineno)
    emit("error", recording.headline(error), rows[-1] if rows else 0)
