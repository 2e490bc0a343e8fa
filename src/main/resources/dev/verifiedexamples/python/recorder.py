"""Observes one run of one example: what each claimed statement shows, and whatever else is written.

Every observation leaves at once through `emit`, so that nothing is lost when the run is cut short.
The events and their fields are specified beside the Java type that folds them, `Observations`.
"""

import sys
from _thread import RLock, get_ident

# Taken now: an example may rebind its builtins, and is observed all the same.
from builtins import BaseException, RecursionError, getattr, id, isinstance, len, range, repr, set, str, type

from _verified_examples import literals, names

LONGEST_REPR = 1_000_000
SUSPENDS = 0x20 | 0x80 | 0x200  # flags of generators and coroutines
NOBODY = (-1, 0)


class Pass(tuple):
    """One run of a claimed statement: whether it wrote anything, and the value it is about to assign.

    An empty tuple, so that a class header can report itself among its bases: `class A(*reached(1), B)`.
    """

    def __new__(cls, statement):
        return super().__new__(cls)

    def __init__(self, statement):
        self.statement = statement
        self.wrote = False
        self.value = None


class Recorder:
    """Attributes writes and values to the statements of a plan."""

    def __init__(self, plan, emit):
        self._emit = emit
        self._shows = {entry.id: entry.shows for entry in plan}
        self._rows = {row: entry for entry in plan for row in range(entry.first, entry.last + 1)}
        self._open = {entry.id for entry in plan if entry.open}
        self._open_scopes = {entry.scope for entry in plan if entry.open}
        self._codes, self._copies = {}, {}
        self._files = set()
        self._passes = {}
        self._pending = {}
        self._asking, self._unattributed = set(), set()
        self._origins = {}
        self._starting = RLock()
        self._items = None
        self.replacements = None

    def watch(self, code):
        """Take a code object and those within it for the example's own."""
        self._codes[id(code)] = code, code.co_name
        self._copies[code.co_firstlineno, code.co_code] = code.co_name
        self._files.add(code.co_filename)
        for constant in code.co_consts:
            if isinstance(constant, type(code)):
                self.watch(constant)

    def _own_name(self, code):
        """What a code object of the example is called in its source; None for all others.

        GraalPy 25.0 gives one object several ids; and a copy, as by `code.replace`, has the same instructions.
        """
        known = self._codes.get(id(code))
        if known is not None and known[0] is code:
            return known[1]
        if code.co_filename not in self._files:
            return None
        name = self._copies.get((code.co_firstlineno, code.co_code))
        if name is not None:
            self._codes[id(code)] = code, name
        return name

    def builtins(self):
        """What instrumented code calls, by the names that it uses."""
        return {
            names.REACHED: self.reached,
            names.SHOWN: self.shown,
            names.ASSIGNING: self.assigning,
            names.ASSIGNED: self.assigned,
            names.RAISING: self.raising,
        }

    # --- called by the instrumented example, always in the frame of the statement

    def reached(self, statement):
        """A claimed statement starts a pass."""
        started = Pass(statement)
        if get_ident() in self._asking:
            return started
        self._look_around()
        if self._shows[statement] in ("assignment", "return"):
            self._passes[id(sys._getframe(1))] = started
        self._emit("reached", statement)
        return started

    def shown(self, started, value):
        """An expression has its value, or a function the one it returns: pass it on."""
        statement = started.statement
        if self._shows[statement] != "return":
            if value is not None:
                self._show(statement, value)
            return value
        frame = sys._getframe(1)
        self._passes.pop(id(frame), None)
        if not started.wrote:
            if statement in self._open:
                self._pending[id(frame)] = statement, value, frame
            else:
                self._show(statement, value)
        return value

    def assigning(self, started, value):
        """A value is about to be assigned, which may still fail: keep it until `assigned`."""
        started.value = value
        return value

    def assigned(self, statement, *values):
        """An assignment is done."""
        started = self._passes.pop(id(sys._getframe(1)), None)
        if started is not None and not started.wrote:
            self._show(statement, *(values or [started.value]))

    def _show(self, statement, value):
        thread = get_ident()
        if thread in self._asking:
            return
        self._asking.add(thread)  # what a repr does when we ask for it is not the example's doing
        try:
            event = _described(statement, value)
        finally:
            self._asking.discard(thread)
        self._emit(*event)

    def raising(self, statement):
        """The scope of a commented-out statement, which is expected to raise."""
        self._look_around()
        self._emit("reached", statement)
        return Raising(statement, self._emit)

    def _look_around(self):
        """What the example may have put in the place of something else since."""
        if self.replacements.are_new():
            self._unattributed.add(get_ident())  # what was kept back is older than this statement
            try:
                self.replacements.let_through()
            finally:
                self._unattributed.discard(get_ident())
        pools = sys.modules.get("concurrent.futures.thread")
        if pools is not None and pools._WorkItem is not self._items:
            self._items = pools._WorkItem
            self._follow(self._items)

    # --- values that are returned behind a `finally`, or at the end of a `with`

    @property
    def traces(self):
        """Whether anybody has to see how functions end."""
        return bool(self._open)

    def trace(self, frame, event, argument):
        """A tracer that looks at the functions with such a value, and at nothing else."""
        if self._own_name(frame.f_code) not in self._open_scopes:
            return None
        return Tracer(self._pending, self._settle)

    def _settle(self, key, returned):
        statement, value, _ = self._pending.pop(key)
        if returned:
            self._show(statement, value)
        else:
            self._emit("unreturned", statement)

    def finish(self):
        """At the end, what nobody has seen returned was not."""
        for key in [*self._pending]:
            self._settle(key, False)

    # --- called by the streams

    def wrote(self, stream, text, frame):
        """Attributes text to the innermost claimed statement that is being executed."""
        thread = get_ident()
        if not text or thread in self._asking:
            return
        statement, row, current = (*NOBODY, None) if thread in self._unattributed else self._at_work(frame)
        if current is not None:
            current.wrote = True
        self._emit.wrote(frame, text, "wrote", statement, row, stream, text, thread)

    def _at_work(self, frame):
        """The innermost claimed statement on the stack, its row and pass; or the innermost row of the example."""
        line = 0
        item = None
        while frame is not None:
            code = frame.f_code
            name = self._own_name(code)
            if name is not None:
                row = frame.f_lineno
                entry = self._rows.get(row)
                # A lambda or a function on a claimed line is not that line's statement at work.
                if entry is not None and entry.scope == name:
                    current = self._passes.get(id(frame))
                    matches = current is not None and current.statement == entry.id
                    return entry.id, row, current if matches else None
                line = line or row
            elif self._items is not None and code is self._items.run.__code__:
                item = frame.f_locals.get("self")
            frame = frame.f_back
        if line:
            return -1, line, None
        with self._starting:
            origin = getattr(item, "_verified_origin", None) or self._origins.get(get_ident())
        return (*(origin or NOBODY), None)

    # --- threads that run nothing of the example

    def start(self, real_start, *arguments, **options):
        """Start a thread, whose output is the starting statement's where nothing of the example runs in it."""
        origin = self._at_work(sys._getframe().f_back)[:2]
        with self._starting:
            started = real_start(*arguments, **options)
            ident = getattr(started, "ident", started)
            if isinstance(ident, int):
                self._origins[ident] = origin
        return started

    def _follow(self, items):
        """Work that is handed to a pool belongs to the statement that hands it over."""
        make = items.__init__

        def __init__(item, *arguments):
            make(item, *arguments)
            item._verified_origin = self._at_work(sys._getframe().f_back)[:2]

        items.__init__ = __init__


class Raising:
    """Takes the exception of a commented-out statement; the example goes on behind it."""

    def __init__(self, statement, emit):
        self._statement = statement
        self._emit = emit

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if error is not None:
            self._emit("raised", self._statement, headline(error))
        return True


class Tracer:
    """Sees whether one call of a function returns the value that it said it would."""

    def __init__(self, pending, settle):
        self._pending, self._settle = pending, settle
        self._raising = False

    def __call__(self, frame, event, argument):
        if event == "line":
            self._raising = False
        elif event == "exception":
            self._raising = True
        elif event == "return" and id(frame) in self._pending:
            value = self._pending[id(frame)][1]
            if argument is value and not (value is None and self._raising):
                self._settle(id(frame), True)
            elif not frame.f_code.co_flags & SUSPENDS:
                self._settle(id(frame), False)
        return self


def _described(statement, value):
    """The event that tells a value, or why it can't be told."""
    kind = type(value).__name__
    try:
        text = repr(value)
    except BaseException as error:  # whatever it is: the script has not asked for a repr
        return "unshowable", statement, headline(error), kind
    if len(text) > LONGEST_REPR:
        return "long", statement, len(text), kind
    try:
        spelling = literals.spell(value)
    except RecursionError:  # repr goes deeper
        spelling = None
    return "value", statement, text, spelling, kind


def headline(error):
    """The last line of a traceback, as Python prints it; more where a message or notes have more."""
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("__main__", "builtins"):
        name = f"{kind.__module__}.{name}"
    message = _str(error.msg) if isinstance(error, SyntaxError) else _str(error)
    lines = [f"{name}: {message}" if message else name]
    lines += [_str(note) for note in getattr(error, "__notes__", None) or ()]
    return "\n".join(lines)


def _str(value):
    try:
        return str(value)
    except BaseException:
        return "<exception str() failed>"
