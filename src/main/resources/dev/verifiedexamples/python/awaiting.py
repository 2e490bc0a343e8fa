"""Lets a script await at its top, as notebooks do: on an event loop that runs while it waits.

Between two waits the loop counts as running, so that tasks can be made; they go on when the script waits
again, or are cancelled at its end.
"""

from _verified_examples import names

_runner = None


def builtins():
    """What instrumented code calls, by the names that it uses."""
    return {names.AWAITING: awaiting, names.ENTERING: Entering, names.ITERATING: Iterating}


def begin(instrumented):
    """Make the loop, if the script awaits."""
    global _runner
    if any(name in instrumented for name in (names.AWAITING, names.ENTERING, names.ITERATING)):
        import asyncio  # costly, and seldom needed

        _runner = asyncio.Runner()
        _resume()


def finish():
    """End what has not come to its end, and the loop."""
    global _runner
    if _runner is not None:
        _pause()
        runner, _runner = _runner, None
        runner.close()


def awaiting(awaitable):
    """The result of an awaitable."""
    _pause()
    try:
        return _runner.get_loop().run_until_complete(awaitable)
    finally:
        _resume()


def _pause():
    from asyncio import events

    events._set_running_loop(None)


def _resume():
    from asyncio import events

    events._set_running_loop(_runner.get_loop())


class Entering:
    """An asynchronous context manager, entered and left by `with`."""

    def __init__(self, manager):
        self._manager = manager

    def __enter__(self):
        return awaiting(type(self._manager).__aenter__(self._manager))

    def __exit__(self, *error):
        return awaiting(type(self._manager).__aexit__(self._manager, *error))


class Iterating:
    """What is iterated over asynchronously, by `for`."""

    def __init__(self, iterable):
        self._iterator = aiter(iterable)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return awaiting(_next(self._iterator))
        except StopAsyncIteration:
            raise StopIteration from None


async def _next(iterator):
    return await anext(iterator)
