"""The standard streams of an example: what `python3 file </dev/null` has, with bytes that are observed.

The text layer is Python's own. It keeps nothing back, so each write is seen while the statement that
does it is at work; and what is seen is what a reader of the process' output would see, decoded as the
stream is encoded. Bytes that are no text there are halves of surrogate pairs, as `surrogateescape` has it.
"""

import codecs
import errno
import io
import sys

# Taken now: an example may rebind its builtins, and is observed all the same.
from builtins import AttributeError, OSError, TypeError, ValueError, bytes, chr, getattr, id, isinstance, str, type

NOT_TEXT = "_verified_not_text"
DESCRIPTORS = {"stdout": 1, "stderr": 2}


def install(recorder):
    """Give the example its streams; returns what looks after those that it puts in their place."""
    codecs.register_error(NOT_TEXT, _escape)
    sys.stdout = sys.__stdout__ = _text("stdout", recorder, "strict", False)
    sys.stderr = sys.__stderr__ = _text("stderr", recorder, "backslashreplace", True)
    sys.stdin = sys.__stdin__ = _input()
    if sys.implementation.name == "graalpy":  # it asks the terminal that the JVM was started from
        for name in {"posix", "os"} & sys.modules.keys():
            sys.modules[name].get_terminal_size = get_terminal_size
    return Replacements()


def get_terminal_size(fd=DESCRIPTORS["stdout"], /):
    """Return the size of the terminal window as (columns, lines): there is none."""
    raise OSError(errno.ENOTTY, "Inappropriate ioctl for device")


def _text(label, recorder, errors, line_buffering):
    stream = io.TextIOWrapper(
        Bytes(label, recorder), encoding="utf-8", errors=errors, newline="\n", line_buffering=line_buffering
    )
    stream.mode, stream._CHUNK_SIZE = "w", 1
    return stream


def _input():
    raw = io.FileIO(0, "r", closefd=False)
    raw.name = "<stdin>"
    stream = io.TextIOWrapper(io.BufferedReader(raw), encoding="utf-8", errors="strict")
    stream.mode = "r"
    return stream


def _escape(error):
    taken = error.object[error.start : error.end]
    return "".join(chr(0xDC00 + byte) for byte in taken), error.end


class Bytes(io.BufferedIOBase):
    """The bytes beneath a stream, for those who write to `sys.stdout.buffer`, too."""

    mode = "wb"

    def __init__(self, label, recorder):
        super().__init__()
        self.name = f"<{label}>"
        self.raw = Raw(self)
        self._label, self._recorder = label, recorder
        self._encoding, self._decoder = None, None

    def writable(self):
        return True

    def fileno(self):
        return DESCRIPTORS[self._label]

    def detach(self):
        return self.raw

    def write(self, data):
        if self.closed:
            raise ValueError("write to closed file")
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        self._recorder.wrote(self._label, self._decoded(data), sys._getframe().f_back)
        return len(data)

    def finish(self):
        """What is left of a character whose last bytes never came."""
        if self._decoder is not None:
            self._recorder.wrote(self._label, self._decoder.decode(b"", True), None)

    def _decoded(self, data):
        encoding = self._encoding_now()
        rest = ""
        if encoding != self._encoding:
            rest = "" if self._decoder is None else self._decoder.decode(b"", True)
            self._encoding = encoding
            self._decoder = codecs.getincrementaldecoder(encoding)(NOT_TEXT)
        return rest + self._decoder.decode(data)

    def _encoding_now(self):
        """That of the text layer above, as long as there is one."""
        stream = getattr(sys, self._label, None)
        try:
            above = stream.buffer is self
        except (AttributeError, ValueError):  # it is another one, or was detached
            above = False
        return stream.encoding if above else "utf-8"

    def __repr__(self):
        return f"<_io.BufferedWriter name={self.name!r}>"


class Raw(io.RawIOBase):
    """What lies beneath the bytes elsewhere: a file."""

    mode = "wb"

    def __init__(self, above):
        super().__init__()
        self.name = above.name
        self._above = above

    def writable(self):
        return True

    def fileno(self):
        return self._above.fileno()

    def write(self, data):
        return self._above.write(data)


class Replacements:
    """Streams that an example puts in the place of its own: text layers over the same bytes.

    They keep their text back until there is a lot of it, so it is let through when the next claimed
    statement begins: not a line of that statement's, and from then on at once.
    """

    def __init__(self):
        self._known = [sys.stdout, sys.stderr]

    def are_new(self):
        """Whether any of them has not been looked at."""
        return sys.stdout is not self._known[0] or sys.stderr is not self._known[1]

    def let_through(self):
        """Write what they have kept back, and from now on keep nothing."""
        self._known = [sys.stdout, sys.stderr]
        for stream in self._known:
            if _is_over_ours(stream) and stream._CHUNK_SIZE != 1:
                stream.flush()
                stream._CHUNK_SIZE = 1

    def finish(self):
        """Let all of them write what is left, as the interpreter does at its end."""
        for stream in {id(each): each for each in (*self._known, sys.stdout, sys.stderr)}.values():
            try:
                stream.flush()
            except (AttributeError, ValueError, OSError):
                continue  # closed, detached, or something else
            if _is_over_ours(stream):
                stream.buffer.finish()


def _is_over_ours(stream):
    try:
        return type(stream) is io.TextIOWrapper and isinstance(stream.buffer, Bytes)
    except ValueError:  # detached
        return False
