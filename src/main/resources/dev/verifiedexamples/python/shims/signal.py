"""signal.signal where signals belong to the embedding program.

In an embedded GraalPy ``signal.signal`` raises "PermissionError: [Errno 1] Operation not permitted". Python's
own way to say that no handler can be set here is a ValueError, and trio asks just so, setting SIGINT's handler
to what it is, whether it runs in the main thread: ``trio.run`` ends with the PermissionError.
"""

import functools
import signal


def is_needed():
    """Whether setting a handler to itself is refused with the wrong error (ask in the main thread)."""
    try:
        signal.signal(signal.SIGINT, signal.getsignal(signal.SIGINT))
    except PermissionError:
        return True
    except (TypeError, ValueError):
        pass
    return False


def install():
    """Turns the error into the one that Python documents."""
    refusing = signal.signal

    @functools.wraps(refusing)
    def set_handler(signalnum, handler):
        try:
            return refusing(signalnum, handler)
        except PermissionError as error:
            raise ValueError("signal only works in main thread of the main interpreter") from error

    signal.signal = set_handler
