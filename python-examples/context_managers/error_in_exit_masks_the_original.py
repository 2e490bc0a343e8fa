"""An error in __exit__ takes the place of the error that it was told of.

The caller then learns that the connection would not close, not that the order was invalid, and its
`except` for the real error does not apply. The original is not lost: Python keeps it as the new
exception's __context__.

You meet this when a log is full of "connection lost", and the actual mistake is somewhere else.

Takeaway: Clean-up code handles its own errors; a note on the original exception reports both.
Level: core
See also: context_managers/exit_stack_runs_every_exit.py, exceptions/raise_from_names_the_cause.py
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


# D10.mask: the caller is told to try an invalid order again, and may go on doing so.
place_order(Connection)  # => 'try again later: connection lost while closing'

try:
    with Connection():
        raise ValueError("order without items")
except OSError as error:
    # D10.context: the original is kept, as the context and not as the cause.
    error.__context__  # => ValueError('order without items')
    print(error.__cause__)  # => None


class Careful(Connection):
    """Lets the caller have the first error, with a note of the second."""

    def __exit__(self, exc_type, exc, traceback) -> None:
        try:
            self.close()
        except OSError as failure:
            if exc is None:
                raise  # nothing else went wrong, so this is the error to report
            exc.add_note(f"and then: {failure}")


place_order(Careful)  # => 'invalid: order without items'

# with Careful():
#     raise ValueError("order without items")  # => raises ValueError: order without items
# => and then: connection lost while closing

# with Careful():
#     pass  # => raises OSError: connection lost while closing


class Complete(Connection):
    """Raises both errors in a group, where both matter, and `except*` handles each of them."""

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
