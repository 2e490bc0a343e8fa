"""An error in __exit__ takes the place of the error that it was told of.

The caller then hears about the clean-up (the connection would not close) and not about what went
wrong (the order was invalid), and an `except` for the real error does not apply. The original is
not lost, though: Python keeps it as the new exception's __context__.

Takeaway: Clean-up code handles its own errors; a note on the original tells of both.
Covers: D10
"""


class Connection:
    def __enter__(self) -> "Connection":
        return self

    def close(self) -> None:
        raise OSError("connection lost while closing")

    def __exit__(self, exc_type, exc, traceback) -> None:
        self.close()


def place_order(manager: type[Connection]) -> str:
    try:
        with manager():
            raise ValueError("order without items")
    except ValueError as error:
        return f"invalid: {error}"
    except OSError as error:
        return f"try again later: {error}"


# The caller will try again, for ever, an order that will never be valid.
place_order(Connection)  # => 'try again later: connection lost while closing'

try:
    with Connection():
        raise ValueError("order without items")
except OSError as error:
    error.__context__  # => ValueError('order without items')
    error.__cause__ is None  # => True


class Careful(Connection):
    """Decides which of two errors the caller needs: the first one, with a note of the second."""

    def __exit__(self, exc_type, exc, traceback) -> None:
        try:
            self.close()
        except OSError as failure:
            if exc is None:
                raise  # nothing else went wrong, so this is the news
            exc.add_note(f"and then: {failure}")


place_order(Careful)  # => 'invalid: order without items'

# with Careful():
#     raise ValueError("order without items")  # => raises ValueError: order without items
# => and then: connection lost while closing

# with Careful():
#     pass  # => raises OSError: connection lost while closing


class Complete(Connection):
    """Where both matter equally, a group carries both, and `except*` picks what it knows."""

    def __exit__(self, exc_type, exc, traceback) -> None:
        try:
            self.close()
        except OSError as failure:
            errors = [error for error in (exc, failure) if error]
            raise ExceptionGroup("order failed", errors) from None


try:
    with Complete():
        raise ValueError("order without items")
except* OSError as group:
    group.exceptions  # => (OSError('connection lost while closing'),)
except* ValueError as group:
    group.exceptions  # => (ValueError('order without items'),)
