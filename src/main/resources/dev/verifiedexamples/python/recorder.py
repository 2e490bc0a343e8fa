"""Observes one run of one example: what each claimed statement shows, and whatever else is written.

Every observation leaves at once through `emit`, so that nothing is lost when the run is cut short.
The events and their fields are specified beside the Java type that folds them, `Observations`.
"""

import io
import sys
from _thread import get_ident

# Taken now: an example may rebind its builtins, and is observed all the same.
from builtins import any, bytes, getattr, id, isinstance, len, range, repr, set, str, type

from _verified_examples import literals, names


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
        self._codes = {}
        self._files = set()
        self._passes = {}
        self._asking = set()

    def watch(self, code):
        """Take a code object and those within it for the example's own."""
        self._codes[id(code)] = code
        self._files.add(code.co_filename)
        for constant in code.co_consts:
            if isinstance(constant, type(code)):
                self.watch(constant)

    def _is_own(self, code):
        """Whether a code object is the example's. GraalPy 25.0 gives one object several ids, so ask twice."""
        if id(code) in self._codes:
            return True
        return code.co_filename in self._files and any(code is own for own in self._codes.values())

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
        if self._shows[statement] in ("assignment", "return"):
            self._passes[id(sys._getframe(1))] = started
        self._emit("reached", statement)
        return started

    def shown(self, started, value):
        """An expression has its value, or a function the one it returns: pass it on."""
        if self._shows[started.statement] == "return":
            self._passes.pop(id(sys._getframe(1)), None)
            visible = not started.wrote
        else:
            visible = value is not None
        if visible:
            self._show(started.statement, value)
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
            text, spelling = _repr(value), literals.spell(value)
        finally:
            self._asking.discard(thread)
        self._emit("value", statement, text, spelling, type(value).__name__)

    def raising(self, statement):
        """The scope of a commented-out statement, which is expected to raise."""
        self._emit("reached", statement)
        return Raising(statement, self._emit)

    # --- called by the streams

    def wrote(self, stream, text, frame):
        """Attributes text to the innermost claimed statement that is being executed."""
        thread = get_ident()
        if thread in self._asking:
            return
        line = 0
        while frame is not None:
            code = frame.f_code
            if self._is_own(code):
                row = frame.f_lineno
                entry = self._rows.get(row)
                # A lambda or a function on a claimed line is not that line's statement at work.
                if entry is not None and entry.scope == code.co_name:
                    current = self._passes.get(id(frame))
                    if current is not None and current.statement == entry.id:
                        current.wrote = True
                    self._emit("wrote", entry.id, row, stream, text, thread)
                    return
                line = line or row
            frame = frame.f_back
        self._emit("wrote", -1, line, stream, text, thread)


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


class Stream(io.TextIOBase):
    """Stands in for sys.stdout or sys.stderr."""

    encoding, errors = "utf-8", None

    def __init__(self, label, errors, recorder):
        super().__init__()
        self.name = f"<{label}>"
        self.mode = "w"
        self.errors = errors
        self._label = label
        self._recorder = recorder
        self.buffer = Buffer(self)

    def writable(self):
        return True

    def write(self, text):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        seen = text.encode("utf-8", self.errors).decode("utf-8")
        if seen:
            self._recorder.wrote(self._label, seen, _caller())
        return len(text)

    def reconfigure(self, **options):
        """Accepted and ignored: what is observed is text."""


class Buffer(io.RawIOBase):
    """The bytes beneath a Stream, for those who write to `sys.stdout.buffer`."""

    def __init__(self, stream):
        super().__init__()
        self._stream = stream

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)
        self._stream.write(data.decode("utf-8", "backslashreplace"))
        return len(data)


def _caller():
    try:
        return sys._getframe(2)
    except ValueError:  # a builtin writes, and no Python calls it, as at exit
        return None


def headline(error):
    """The last line of a traceback, as Python prints it; more where a message or notes have more."""
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("__main__", "builtins"):
        name = f"{kind.__module__}.{name}"
    message = str(error.msg) if isinstance(error, SyntaxError) else _str(error)
    lines = [f"{name}: {message}" if message else name]
    lines += [str(note) for note in getattr(error, "__notes__", None) or ()]
    return "\n".join(lines)


def _str(error):
    try:
        return str(error)
    except Exception:
        return "<exception str() failed>"


def _repr(value):
    try:
        return repr(value)
    except Exception as error:
        return f"<repr() raised {headline(error)}>"
