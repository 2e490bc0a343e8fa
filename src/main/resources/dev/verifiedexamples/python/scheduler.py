"""Lets the threads of an example run one at a time, on a clock that jumps when all of them wait.

A thread keeps its turn until it waits for something: then the next one in line has it. When nobody is
ready, the clock jumps to the earliest deadline; when there is none, it is a deadlock. So waiting costs
nothing, and what comes first does not depend on the machine.

A thread that computes and computes, as in `while True: pass`, never waits. Whoever watches over the run
calls `let_others_run` every few seconds of CPU time: such a thread gives way at its next step here, and
if it takes none, it goes on beside the others, as everywhere in Python, until it does.
"""

import sys
import time
from _functools import partial
from _thread import allocate_lock, get_ident, start_new_thread
from builtins import len, max, min, round

NANOSECONDS = 1_000_000_000
READING = 1_000  # what it costs to look at the clock
PATIENT_LOOKS = 1_000  # after so many in a row, each costs twice as much, and so on: somebody waits for a time
MOST_DOUBLINGS = 10
SWITCHING = 5_000_000  # how long a thread that looks at the clock keeps its turn while another one is ready
POLLING = 50_000  # what it costs to ask for something to do in vain, as a busy event loop does on every round
GRACE_SECONDS = 0.001  # what a byte may need from one end of a socket to the other
PATIENCE = 500  # times of that, after which nothing is on its way any more
TURN_SECONDS = 0.5  # of CPU time, after which a process checks whether one of its threads starves
SHORT_TURN_SECONDS = 0.05  # the same, once a thread has starved

_real_sleep, _real_clock, _cpu_clock = time.sleep, time.monotonic_ns, time.process_time


def _run_thread(before, function, after):
    before()
    try:
        function()
    finally:
        after()


def hide(function):
    """Keep a function off the stack, where there is a way to do that."""
    return function


class Turn:
    """A thread, and what it waits for."""

    def __init__(self):
        self.gate = allocate_lock()
        self.gate.acquire()
        self.deadline = None
        self.poll = None
        self.frame = None
        self.late = False
        self.at_end = []
        self.is_hurried = False  # it is to give way
        self.is_beside = False  # it runs without having the turn


class Scheduler:
    """Whose turn it is, and what time it is. Only the thread whose turn it is calls its methods."""

    def __init__(self, on_deadlock, run_thread=None):
        self.is_real = False
        self.now = 0
        self._looks, self._since = 0, 0
        self._on_deadlock = on_deadlock
        self._run_thread = run_thread or hide(_run_thread)
        self._real_start = _real_clock()
        self._ready, self._deadlines, self._waiting = [], [], []
        self._count = 0
        self._holder = Turn()
        self._turns = {get_ident(): self._holder}
        self._steps, self._seen = 0, None
        self.are_hurried = self.are_beside = 0
        self._has_hurried = False
        self.watch = None  # called with this, once there are threads

    def mine(self):
        """The turn of this thread; None for one that the scheduler has not started, such as Java's."""
        if self.is_real:
            return None
        self._steps += 1
        turn = self._turns.get(get_ident())
        if turn is not None and turn.is_hurried:
            self._slow_down(turn)
        return turn

    # --- threads that compute and compute

    def let_others_run(self):
        """See whether one thread has had its turn ever since the last call, while others are ready.

        Returns whether that has ever been so.
        """
        holder, steps = self._holder, self._steps
        before, self._seen = self._seen, (holder, steps)
        if self.is_real or not self._ready or before is None or before[0] is not holder:
            return self._has_hurried
        if not holder.is_hurried:
            holder.is_hurried = self._has_hurried = True
            self.are_hurried += 1
        elif before[1] == steps and not holder.is_beside:
            holder.is_beside = True
            self.are_beside += 1
            self._ready.pop(0).gate.release()
        return True

    def _slow_down(self, turn):
        """Give way; if others have been let run already, wait for one's turn."""
        turn.is_hurried = False
        self.are_hurried -= 1
        if not turn.is_beside:
            self.give_way()
            return
        turn.is_beside = False
        self.are_beside -= 1
        self._ready.append(turn)
        turn.gate.acquire()
        self._begin(turn)

    def _begin(self, turn):
        self._holder = turn
        self._looks, self._since = 0, self.now

    # --- the clock

    def clock(self):
        """Nanoseconds since the start, a little later each time that somebody asks."""
        if self.is_real:
            return self.now + _real_clock() - self._real_start
        self._looks += 1
        self.now += READING << min(self._looks // PATIENT_LOOKS, MOST_DOUBLINGS)
        is_due = self._deadlines and self._deadlines[0][0] <= self.now
        is_long = self._ready and self.now - self._since >= SWITCHING
        if (is_due or is_long) and self.mine() is not None:
            self.give_way()
        return self.now

    def running_clock(self):
        """The same, and the time that code has really taken: for those who measure it."""
        if self.is_real:
            return self.clock()
        return self.clock() + _real_clock() - self._real_start

    def deadline(self, seconds):
        """The time that many seconds from now."""
        return self.now + max(0, round(seconds * NANOSECONDS))

    # --- waiting

    def wait(self, deadline=None, poll=None):
        """Let others run until this thread is woken, or what it polls for is there; False if it is too late."""
        turn = self._turns[get_ident()]
        turn.deadline, turn.poll, turn.late, turn.frame = deadline, poll, False, sys._getframe(1)
        if deadline is not None:
            self._add_deadline(deadline, turn)
        self._waiting.append(turn)
        self._hand_over(turn)
        turn.frame = None
        return not turn.late

    def wake(self, turn):
        """Put a thread that waits in line."""
        if turn in self._waiting:
            self._waiting.remove(turn)
            turn.deadline = turn.poll = None
            self._ready.append(turn)

    def give_way(self):
        """Let those run that are in line, or whose time has come; if there are none, this took its time."""
        turn = self._turns[get_ident()]
        while self._deadlines and self._deadlines[0][0] <= self.now:
            self._wake_earliest()
        if self._ready:
            turn.frame = sys._getframe(1)
            self._ready.append(turn)
            self._hand_over(turn)
            turn.frame = None
        else:
            self.now += POLLING

    def _add_deadline(self, deadline, turn):
        self._count += 1
        entry, at = (deadline, self._count, turn), len(self._deadlines)
        while at and self._deadlines[at - 1][0] > deadline:
            at -= 1
        self._deadlines.insert(at, entry)

    def _wake_earliest(self):
        deadline, _, turn = self._deadlines.pop(0)
        if turn.deadline == deadline and turn in self._waiting:
            self.now = max(self.now, deadline)
            self.wake(turn)
            turn.late = True

    def _hand_over(self, turn):
        """Give the next thread its turn, and wait for one's own."""
        following = self._next()
        if following is not turn:
            if following is not None:
                following.gate.release()
            turn.gate.acquire()
        self._begin(turn)

    def _next(self):
        """The thread whose turn it is; None if there will never be one."""
        asked = 0
        while not self._ready:
            polling = [turn for turn in self._waiting if turn.poll is not None]
            for turn in polling:
                if turn.poll():
                    self.wake(turn)
            if self._ready:
                break
            if polling and asked < (1 if self._deadlines else PATIENCE):
                asked += 1
                _real_sleep(GRACE_SECONDS)
            elif self._deadlines:
                asked = 0
                self._wake_earliest()
            elif self.are_beside:
                _real_sleep(GRACE_SECONDS)
            else:
                self._on_deadlock([turn.frame for turn in self._waiting])
                return None
        return self._ready.pop(0)

    # --- threads

    def start(self, function, args, kwargs):
        """Start a thread, which runs when it is its turn."""
        turn = Turn()
        if self.watch is not None:
            watch, self.watch = self.watch, None
            watch(self)

        def before():
            self._turns[get_ident()] = turn
            turn.gate.acquire()
            self._begin(turn)

        def after():
            self._end(turn)

        ident = start_new_thread(self._run_thread, (before, partial(function, *args, **kwargs), after))
        self._turns[ident] = turn
        self._ready.append(turn)
        return ident

    def at_end(self, action):
        """Have something done when this thread ends."""
        self._turns[get_ident()].at_end.append(action)

    def _end(self, turn):
        self.mine()
        for action in turn.at_end:
            action()
        self._turns.pop(get_ident(), None)
        if not self.is_real:
            following = self._next()
            if following is not None:
                following.gate.release()

    def release(self):
        """From now on time is real, and all threads run as they like."""
        self._real_start = _real_clock()
        self.is_real = True
        for turn in [*self._ready, *self._waiting]:
            turn.late = False
            turn.gate.release()
        self._ready, self._deadlines, self._waiting = [], [], []


def look_after(scheduler):
    """Keep others from starving where all CPU time of the process is the example's."""

    def look():
        last, turn = _cpu_clock(), TURN_SECONDS
        while True:
            _real_sleep(SHORT_TURN_SECONDS)
            if _cpu_clock() - last >= turn:
                last = _cpu_clock()
                if scheduler.let_others_run():
                    turn = SHORT_TURN_SECONDS

    start_new_thread(look, ())
