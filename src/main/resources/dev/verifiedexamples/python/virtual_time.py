"""Puts an example on virtual time: its clocks, its locks and threads, and its waiting for sockets.

It comes before any of the modules that build on these: all of threading, queue, asyncio and
concurrent.futures is Python on top of what is replaced here. `datetime.now()` stays real, and so does
CPU time.
"""

import time

from _verified_examples import virtual_locks, virtual_sockets, virtual_threads
from _verified_examples.builtin import replace
from _verified_examples.scheduler import NANOSECONDS, Scheduler


def install(on_deadlock, run_thread=None):
    """Replace the primitives; returns the scheduler."""
    scheduler = Scheduler(on_deadlock, run_thread)
    virtual_locks.use(scheduler)
    _replace_clocks(scheduler)
    virtual_threads.install(scheduler)
    _replace_select(scheduler)
    virtual_sockets.install(scheduler)
    return scheduler


def _replace_clocks(scheduler):
    real_sleep, real_strftime = time.sleep, time.strftime
    start = time.time_ns()

    def sleep(seconds, /):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        if scheduler.mine() is None:
            real_sleep(seconds)
        elif seconds == 0:
            scheduler.give_way()
        else:
            deadline = scheduler.deadline(seconds)
            if not scheduler.wait(deadline) or not scheduler.is_real:
                return
            real_sleep(max(0, deadline - scheduler.clock()) / NANOSECONDS)

    def time_ns():
        return start + scheduler.clock()

    def now():
        return time_ns() / NANOSECONDS

    def monotonic():
        return scheduler.clock() / NANOSECONDS

    def perf_counter():
        return scheduler.running_clock() / NANOSECONDS

    def strftime(format, moment=None, /):
        return real_strftime(format, time.localtime() if moment is None else moment)

    replace(
        time, sleep=sleep, time=now, time_ns=time_ns, monotonic=monotonic, perf_counter=perf_counter,
        monotonic_ns=scheduler.clock, perf_counter_ns=scheduler.running_clock, strftime=strftime,
        localtime=_of_now(time.localtime), gmtime=_of_now(time.gmtime), ctime=_of_now(time.ctime),
    )


def _of_now(convert):
    def converted(seconds=None, /):
        return convert(time.time() if seconds is None else seconds)

    return converted


def _replace_select(scheduler):
    import select

    real_select = select.select
    for waits_for_files in ("poll", "epoll", "kqueue", "devpoll"):
        vars(select).pop(waits_for_files, None)  # who doesn't find them takes select

    def virtual_select(rlist, wlist, xlist, timeout=None, /):
        if scheduler.mine() is None:
            return real_select(rlist, wlist, xlist, timeout)
        found = []

        def poll():
            try:
                found[:] = real_select(rlist, wlist, xlist, 0)
            except (OSError, ValueError):
                return True  # it is for the thread that asked to hear of it
            return any(found)

        deadline = None if timeout is None else scheduler.deadline(timeout)
        if not poll():
            if timeout is not None and timeout <= 0:
                scheduler.give_way()
            else:
                scheduler.wait(deadline, poll)
        if any(found):
            return tuple(found)
        if not scheduler.is_real:
            return real_select(rlist, wlist, xlist, 0)
        left = None if deadline is None else max(0, deadline - scheduler.clock()) / NANOSECONDS
        return real_select(rlist, wlist, xlist, left)

    replace(select, select=virtual_select)
