"""`raise … from …` decides which sentence joins two exceptions in a traceback.

An exception that is raised while another one is handled always remembers it, as its context. `from
error` says more: this is why. `from None` says less, but only to the reader of the traceback: the
context is still there for a debugger.

Takeaway: Translate errors with `from error`; keep `from None` for details that mislead.
Covers: P22
"""

import traceback


class ConfigError(Exception): ...


def port_by_accident(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError("bad port") from error.nonsense


def port_unexplained(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ConfigError(f"port must be a number: {text}")


def port_explained(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError(f"port must be a number: {text}") from error


def port_alone(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ConfigError(f"port must be a number: {text}") from None


def story(read_port) -> None:
    """Prints the traceback without its frames."""
    try:
        read_port("http")
    except Exception:
        for line in traceback.format_exc().splitlines():
            if line and not line.startswith((" ", "Traceback")):
                print(line.removeprefix(f"{__name__}."))


story(port_explained)
# => ValueError: invalid literal for int() with base 10: 'http'
# => The above exception was the direct cause of the following exception:
# => ConfigError: port must be a number: http

# Without `from`, the second error looks like a mishap in the handler of the first ...
story(port_unexplained)
# => ValueError: invalid literal for int() with base 10: 'http'
# => During handling of the above exception, another exception occurred:
# => ConfigError: port must be a number: http

# ... since that is how a mishap looks.
story(port_by_accident)
# => ValueError: invalid literal for int() with base 10: 'http'
# => During handling of the above exception, another exception occurred:
# => AttributeError: 'ValueError' object has no attribute 'nonsense'

story(port_alone)  # => ConfigError: port must be a number: http

try:
    port_alone("http")
except ConfigError as error:
    error.__cause__ is None, error.__suppress_context__  # => (True, True)
    type(error.__context__).__name__  # => 'ValueError'

# Outside of an except clause there is nothing to format, and format_exc() says just that.
traceback.format_exc()  # => 'NoneType: None\n'
