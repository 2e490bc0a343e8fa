"""An exit that raises does not keep ExitStack from running the others.

Each later exit is told of the newest error. Like nested `with` blocks, the stack lets only the last
one through and chains the earlier ones behind it; and any exit may swallow what has reached it, so
that those further out see a success.

Takeaway: Every exit runs; the caller gets the last error and finds the others in its __context__.
Covers: D10, D11
"""

from contextlib import ExitStack


class Resource:
    def __init__(self, name: str, failure: Exception | None = None) -> None:
        self.name = name
        self.failure = failure

    def __enter__(self) -> None:
        pass

    def __exit__(self, exc_type, exc, traceback) -> None:
        print(f"{self.name} closes after {exc!r}")
        if self.failure:
            raise self.failure


def chain(error: BaseException | None) -> list[str]:
    """The error and what it displaced, newest first."""
    return [] if error is None else [repr(error), *chain(error.__context__)]


def stacked() -> None:
    with ExitStack() as stack:
        stack.enter_context(Resource("pool"))
        stack.enter_context(Resource("socket", OSError("reset")))
        stack.enter_context(Resource("file", EOFError("cut off")))
        raise ValueError("bad row")


def nested() -> None:
    with Resource("pool"), Resource("socket", OSError("reset")):
        with Resource("file", EOFError("cut off")):
            raise ValueError("bad row")


# The stack gives nothing away and adds nothing: it is the nesting, written in another way.
for work in stacked, nested:
    try:
        work()
        # => file closes after ValueError('bad row')
        # => socket closes after EOFError('cut off')
        # => pool closes after OSError('reset')
        # => file closes after ValueError('bad row')
        # => socket closes after EOFError('cut off')
        # => pool closes after OSError('reset')
    except Exception as error:
        print(chain(error))
        # => ["OSError('reset')", "EOFError('cut off')", "ValueError('bad row')"]
        # => ["OSError('reset')", "EOFError('cut off')", "ValueError('bad row')"]

# A swallowed error is over for everything that was pushed earlier.
with ExitStack() as stack:
    # => inner closes after ZeroDivisionError('division by zero')
    # => outer closes after None
    stack.enter_context(Resource("outer"))
    stack.push(lambda exc_type, exc, traceback: True)
    stack.enter_context(Resource("inner"))
    1 / 0


# A callback is not told of errors and cannot swallow them; if it fails, the rest still runs.
def end_with(callback) -> None:
    with ExitStack() as stack:
        stack.callback(print, "called last")
        stack.callback(callback)
        {}["key"]


# end_with(lambda: True)  # => called last
                          # => raises KeyError: 'key'

# end_with(lambda: 1 / 0)  # => called last
                           # => raises ZeroDivisionError: division by zero
