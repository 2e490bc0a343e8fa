"""Functions that SQL can call, wrapped so that they never raise, and return what Java can take."""

from _verified_examples.shims_sqlite3_errors import OUT_OF_MEMORY, TOO_BIG, Callbacks
from _verified_examples.shims_sqlite3_values import plain

LARGEST = (1 << 63) - 1


def result(value):
    """A function's result, ready for Java; raises where SQLite has no such value.

    A float that is a whole number goes in a tuple: Java could not tell it from an int.
    """
    value = plain(value)
    if value is NotImplemented:
        raise TypeError("SQLite has no such type")
    if type(value) is float:
        return (value,) if value.is_integer() else value
    if type(value) is int and not -LARGEST - 1 <= value <= LARGEST:
        raise OverflowError
    if type(value) is str and not value.isascii():
        value.encode()
    return value


def failure(callback, error, message):
    """How Java is told of an exception: by a tuple with the text of SQLite's error."""
    Callbacks.report(callback, error)
    if isinstance(error, MemoryError):
        return (OUT_OF_MEMORY,)
    return (TOO_BIG,) if isinstance(error, OverflowError) else (message,)


def function(callback):
    """For create_function."""

    def call(*arguments):
        try:
            return result(callback(*arguments))
        except BaseException as error:
            return failure(callback, error, "user-defined function raised exception")

    return call


def aggregate(factory):
    """For create_aggregate and create_window_function: what makes the state of a group."""

    def start():
        state = None

        def call(method, *row):
            nonlocal state
            try:
                step = "__init__"
                if state is None:
                    state = factory()
                step = method
                bound = getattr(state, method)
            except BaseException as error:
                undefined = step == method and isinstance(error, AttributeError)
                what = "not defined" if undefined else "raised error"
                return failure(factory, error, f"user-defined aggregate's '{step}' method {what}")
            try:
                value = bound(*row)
                return None if method in ("step", "inverse") else result(value)
            except BaseException as error:
                return failure(factory, error, f"user-defined aggregate's '{method}' method raised error")

        return call

    return start


def collation(callback):
    """For create_collation: -1, 0 or 1."""

    def compare(left, right):
        try:
            order = callback(left, right)
            return (order > 0) - (order < 0)
        except BaseException as error:
            Callbacks.report(callback, error)
            return 0

    return compare


def progress(callback):
    """For set_progress_handler: whether the statement must stop."""

    def must_stop():
        try:
            return bool(callback())
        except BaseException as error:
            Callbacks.report(callback, error)
            return True

    return must_stop


def trace(callback, text):
    """Show a statement to the callback of set_trace_callback."""
    try:
        callback(text)
    except BaseException as error:
        Callbacks.report(callback, error)
