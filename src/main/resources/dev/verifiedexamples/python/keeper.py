"""Keeps the process of an example: a parent that sees to it that nothing of it is left.

The example runs in a child. The parent takes in whatever the child's own children leave behind, in sessions
of their own, too, and ends it all: when the child has ended, when it is asked to, and when whoever has
started it is no longer there, since then stdin ends.
"""

import os
import sys

WHERE = b"?"
ADOPT_ORPHANS = 36  # prctl's PR_SET_CHILD_SUBREAPER
PAUSE = 0.002
GLANCE = 0.25
TO_ANSWER = 0.5  # for the line that it is at


def fork(job):
    """Return in the child, with a function that waits until it is looked after, and where to report to.

    What is reported are sources of packages that no bytecode is kept of. The parent never returns.
    """
    if not hasattr(os, "fork"):  # Windows
        return lambda: None, None
    _lead_session()  # so that Ctrl+C, meant for all, does not end it before it has done its duty
    waiting, going = os.pipe()
    reports, reporting = os.pipe()
    child = os.fork()
    if child:
        os.close(waiting)
        os.close(reporting)
        status = _keep(child, going, job)
        if status is not None and job["bytecode"]:
            _compile(reports, job)
        os._exit(1 if status is None else status)
    os.close(going)
    os.close(reports)

    def wait():
        kept = os.read(waiting, 1)
        os.close(waiting)
        if not kept:
            os._exit(1)

    return wait, reporting


def _lead_session():
    try:
        os.setsid()
    except OSError:
        pass  # it leads one already


def _keep(child, going, job):
    """Wait for the end of the child, end all that it leaves, and return its status; None if it was asked to end."""
    import select
    import signal
    import time

    caught, catching = os.pipe()
    os.set_blocking(catching, False)
    signal.set_wakeup_fd(catching, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)
    if not job["sandboxed"]:  # where its children are not all there is
        _adopt_orphans()
    os.write(going, b"!")
    began = time.monotonic()
    status = _reaped(child, job["milliseconds"] / 1000)
    while status is None:
        ready = select.select([0, caught], [], [], GLANCE)[0]
        if caught in ready:
            os.read(caught, 512)
            status = _reaped(child, job["milliseconds"] / 1000)
        if 0 in ready:
            if os.read(0, 1) != WHERE:
                break
            _ask_where(child)
        waited = time.monotonic() - began
        if status is None and waited > job["waiting"] and waited - _busy() > job["waiting"]:
            _ask_where(child)
            time.sleep(TO_ANSWER)
            status = 128 + signal.SIGXFSZ  # which nobody else sends
    _end_all(child)
    return status


def _compile(reports, job):
    """Keep bytecode of the sources that the child has named, if they are the packages': it writes none itself."""
    import py_compile

    with open(reports, "rb") as file:
        names = file.read().decode("utf-8", "ignore").split("\n")
    sys.pycache_prefix = job["bytecode"]
    folders = tuple(os.path.realpath(folder) + os.sep for folder in job["searchPath"])
    for name in names:
        if name.endswith(".py") and os.path.realpath(name).startswith(folders):
            try:
                py_compile.compile(name, doraise=True)
            except (OSError, ValueError, py_compile.PyCompileError):
                pass  # it only takes longer


def _ask_where(child):
    """Have the child tell the line that it is at, where there is a signal to spare for that."""
    import signal

    if hasattr(signal, "SIGRTMAX"):
        os.kill(child, signal.SIGRTMAX)


def _adopt_orphans():
    """Become the parent of whoever loses theirs below."""
    try:
        import ctypes

        ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)
    except (ImportError, OSError, AttributeError):
        pass  # not Linux: what makes a session of its own, and then loses its parent, is not found again


def _reaped(child, seconds):
    """The status of the child as a shell tells it, once it has ended; others are only taken in."""
    import signal

    while True:
        try:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return 1  # somebody else has taken it
        if not pid:
            return None
        if pid == child:
            break
    if not os.WIFSIGNALED(status):
        return os.WEXITSTATUS(status)
    # The limit of its time ends it by either of two signals, which others might send, too.
    late = seconds and usage.ru_utime + usage.ru_stime >= seconds
    number = signal.SIGXCPU if late else os.WTERMSIG(status)
    return 128 + number


def _end_all(child):
    """End every process below this one; whose parent has ended belongs to this one."""
    import signal
    import time

    while True:
        try:
            os.killpg(child, signal.SIGKILL)
        except OSError:
            pass  # it has no group of its own yet, or nobody is in it
        for pid in [child, *_below(os.getpid())]:
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        time.sleep(PAUSE)


def _busy():
    """For how long the busiest thread below this process has run, or been ready and had to let others run."""
    busiest = 0
    for pid in _below(os.getpid()):
        try:
            for thread in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{thread}/schedstat", "rb") as file:
                    ran, let_run = map(int, file.read().split()[:2])
                busiest = max(busiest, ran + let_run)
        except (OSError, ValueError):
            pass  # it has ended, or this system does not tell
    return busiest / 1e9


def _below(root):
    """The processes below one, as far as this system tells."""
    children = {}
    try:
        names = os.listdir("/proc")
    except OSError:
        return []
    for name in filter(str.isdigit, names):
        children.setdefault(parent_of(int(name)), []).append(int(name))
    below = children.get(root, [])
    for pid in below:
        below.extend(children.get(pid, []))
    return below


def parent_of(pid, opened=open):
    """The parent of a process; 0 if there is none, or nobody tells."""
    try:
        with opened(f"/proc/{pid}/stat", "rb") as file:
            return int(file.read().rpartition(b")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return 0
