"""An exit that raises does not keep ExitStack from running the others.

Each later exit is told of the newest error. As with nested `with` blocks, only the last error
leaves the stack, and the earlier ones are chained to it. Any exit may suppress the error that
reaches it, and the exits after it see a success.

You meet this when several resources fail to close at once, and you have to find out what came
first.

Takeaway: Every exit runs; the caller gets the last error and finds the others in its __context__.
Level: deep
See also: context_managers/error_in_exit_masks_the_original.py,
    context_managers/exit_returning_true_suppresses.py
Covers: D10, D11
"""

from collections.abc import Callable
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
    """Return the error and those that it replaced, newest first."""
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


# D11.every: each exit runs, in a stack as in nested blocks, and is told of the newest error.
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
        # D10.chained: both chain all three errors.
        print(chain(error))
        # => ["OSError('reset')", "EOFError('cut off')", "ValueError('bad row')"]
        # => ["OSError('reset')", "EOFError('cut off')", "ValueError('bad row')"]
        # stated: D10: ExitStack chains the errors, where plain exits lose the original

# After an error is suppressed, the exits that were pushed earlier see a success.
with ExitStack() as stack:
    # => inner closes after ZeroDivisionError('division by zero')
    # => outer closes after None
    stack.enter_context(Resource("outer"))
    stack.push(lambda exc_type, exc, traceback: True)
    stack.enter_context(Resource("inner"))
    ratio = 1 / 0


def end_with(callback: Callable[[], object]) -> None:
    with ExitStack() as stack:
        stack.callback(print, "called last")
        stack.callback(callback)
        raise KeyError("key")


# A callback is not told of errors and can't suppress them; if it fails, the rest still runs.

# end_with(lambda: True)  # => called last
                          # => raises KeyError: 'key'

# end_with(lambda: 1 / 0)  # => called last
                           # => raises ZeroDivisionError: division by zero
