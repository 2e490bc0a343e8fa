"""What goes wrong: the exceptions of the DB-API, and how SQLite's errors become them."""

import sys

from _verified_examples.shims_sqlite3_constants import NAMES_OF_CODES


class Warning(Exception):
    __module__ = "sqlite3"


class Error(Exception):
    __module__ = "sqlite3"


class InterfaceError(Error):
    __module__ = "sqlite3"


class DatabaseError(Error):
    __module__ = "sqlite3"


class InternalError(DatabaseError):
    __module__ = "sqlite3"


class OperationalError(DatabaseError):
    __module__ = "sqlite3"


class ProgrammingError(DatabaseError):
    __module__ = "sqlite3"


class IntegrityError(DatabaseError):
    __module__ = "sqlite3"


class DataError(DatabaseError):
    __module__ = "sqlite3"


class NotSupportedError(DatabaseError):
    __module__ = "sqlite3"


ALL = (
    Warning, Error, InterfaceError, DatabaseError, InternalError, OperationalError, ProgrammingError,
    IntegrityError, DataError, NotSupportedError,
)

# Java's codes beside SQLite's own, as in the class SqliteErrors.
PLAIN, INTERNAL, NOT_SUPPORTED, INTEGER_TOO_LARGE, NOT_UTF_8 = range(-1, -6, -1)

ERROR, BUSY, LOCKED, NOMEM, TOOBIG = 1, 5, 6, 7, 18

CLASSES = {
    InternalError: (2, 12),
    OperationalError: (1, 3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16, 17),
    DataError: (18,),
    IntegrityError: (19, 20),
    InterfaceError: (21, 25),
}
CLASS_OF_CODE = {code: kind for kind, codes in CLASSES.items() for code in codes}

# A function can't hand these codes to the driver, but SQLite's words for them.
OUT_OF_MEMORY, TOO_BIG = "out of memory", "string or blob too big"
CODE_OF_MESSAGE = {OUT_OF_MEMORY: NOMEM, TOO_BIG: TOOBIG}


def raise_error(code, message):
    """Raise what is due for an error of SQLite, or of Java's half. Java calls this."""
    if code == INTEGER_TOO_LARGE:
        raise OverflowError("Python int too large to convert to SQLite INTEGER")
    if code == NOT_UTF_8:
        refuse_surrogates(message)
    if code == NOT_SUPPORTED:
        raise NotSupportedError(message)
    if code < 0:
        raise (OperationalError if code == PLAIN else InternalError)(message)
    if code == ERROR:
        code = CODE_OF_MESSAGE.get(message, code)
    if code & 0xFF == NOMEM:
        raise MemoryError
    error = CLASS_OF_CODE.get(code & 0xFF, DatabaseError)(message)
    error.sqlite_errorcode = code
    error.sqlite_errorname = NAMES_OF_CODES.get(code, "unknown")
    raise error


def is_conflict(error):
    """Whether another statement is in the way, of this connection or another."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (BUSY, LOCKED) or code == ERROR and str(error).endswith(("in progress", "in use"))


def refuse_surrogates(text):
    """Raise what CPython does for a text that UTF-8, which SQLite reads, can't hold."""
    try:
        text.encode()
    except UnicodeEncodeError as error:  # GraalPy has another reason, and another end
        end = error.start + 1
        while "\ud800" <= text[end:end + 1] <= "\udfff":
            end += 1
        raise UnicodeEncodeError("utf-8", text, error.start, end, "surrogates not allowed") from None


class Callbacks:
    """Whether what callbacks raise is shown; SQLite itself can't pass it on."""

    shown = False

    @classmethod
    def show(cls, enable, /):
        """Enable or disable callback functions throwing errors to stderr."""
        cls.shown = bool(enable)

    @classmethod
    def report(cls, callback, error):
        """Tell of an exception that ends here."""
        if not cls.shown:
            return
        if sys.unraisablehook is sys.__unraisablehook__:
            import traceback  # costly, and seldom needed

            print(f"Exception ignored in: {callback!r}", file=sys.stderr)
            traceback.print_exception(error, file=sys.stderr)
        else:
            sys.unraisablehook(Unraisable(callback, error))


class Unraisable:
    """What `sys.unraisablehook` is called with."""

    err_msg = None

    def __init__(self, callback, error):
        self.exc_type, self.exc_value, self.exc_traceback = type(error), error, error.__traceback__
        self.object = callback
