"""`raise … from …` decides which sentence joins two exceptions in a traceback.

An exception that is raised while another one is handled always remembers it, as its context. `from
error` says more: that one is the cause. `from None` hides the context from the traceback, but a
debugger still finds it (PEP 3134, PEP 409).

You meet this when a traceback says "During handling of the above exception, another exception
occurred", and you wonder which of the two is your problem.

Takeaway: Translate errors with `from error`; keep `from None` for details that would mislead.
Level: core
See also: exceptions/traceback_as_text.py, context_managers/error_in_exit_masks_the_original.py
Covers: P22
"""

import traceback
from collections.abc import Callable


class ConfigError(Exception):
    """The configuration can't be used."""


def story(read_port: Callable[[str], int]) -> None:
    """Print the traceback without its frames."""
    try:
        read_port("http")
    except Exception:
        for line in traceback.format_exc().splitlines():
            if line and not line.startswith((" ", "Traceback")):
                print(line.removeprefix(f"{__name__}."))


def port_explained(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError(f"port must be a number: {text}") from error


# P22.cause: `from error` makes the first error the cause of the second.
story(port_explained)
# => ValueError: invalid literal for int() with base 10: 'http'
# => The above exception was the direct cause of the following exception:
# => ConfigError: port must be a number: http


def port_unexplained(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ConfigError(f"port must be a number: {text}")


# P22.context: without `from`, the second error reads like a mistake in the handler …
story(port_unexplained)
# => ValueError: invalid literal for int() with base 10: 'http'
# => During handling of the above exception, another exception occurred:
# => ConfigError: port must be a number: http


def port_by_accident(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError(f"port must be a number: {port}") from error


# … because that is what a mistake in a handler looks like: this one has a name that is not defined.
story(port_by_accident)
# => ValueError: invalid literal for int() with base 10: 'http'
# => During handling of the above exception, another exception occurred:
# => NameError: name 'port' is not defined


def port_alone(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ConfigError(f"port must be a number: {text}") from None


# P22.none: `from None` leaves the first error out of the traceback, but not out of the exception.
story(port_alone)  # => ConfigError: port must be a number: http
try:
    port_alone("http")
except ConfigError as error:
    error.__cause__, error.__suppress_context__  # => (None, True)
    type(error.__context__)  # => <class 'ValueError'>
