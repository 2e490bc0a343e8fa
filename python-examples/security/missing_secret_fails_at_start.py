"""`os.environ[name]` fails when a secret is missing; `get` goes on with None.

A program that starts without its key sends "Bearer None", and the mistake shows up in the logs of
another system. Read all secrets at the start, refuse empty ones, and keep them in an object that
does not print what it holds.

You meet this when a deployment forgets a variable, or a secret appears in a log.

Takeaway: Fail at the start, naming the variable; wrap the value so that no log or traceback shows
    it.
Level: core
See also: security/dotenv_values_stay_in_a_dict.py, exceptions/rich_traceback_shows_locals.py
Covers: P30
"""

# /// script
# [tool.verified-examples]
# permissions = ["environment"]
# ///

import os
from collections.abc import Mapping
from dataclasses import dataclass

KEY = "PAYMENT_API_KEY"
os.environ.pop(KEY, None)

# P30.silent: get() gives None, and the text is well-formed and wrong.
f"Bearer {os.environ.get(KEY)}"  # => 'Bearer None'

# P30.explicit: the index raises.
# os.environ[KEY]  # => raises KeyError: 'PAYMENT_API_KEY'

# An empty variable, left over in a deployment file, passes even that.
os.environ[KEY] = ""
f"Bearer {os.environ[KEY]}"  # => 'Bearer '


class Secret:
    """Shows its value to code that asks for it, and not to code that prints it."""

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "Secret(***)"


def required(name: str, environment: Mapping[str, str] = os.environ) -> Secret:
    value = environment.get(name, "").strip()
    if not value:
        raise LookupError(f"set the environment variable {name}")
    return Secret(value)


@dataclass(frozen=True)
class Settings:
    url: str
    key: Secret


# P30.required: this check refuses an empty value, and names the variable.
# required(KEY)  # => raises LookupError: set the environment variable PAYMENT_API_KEY

os.environ[KEY] = "sk-live-4711\n"  # with the line end of a file
settings = Settings("https://pay.example", required(KEY))

print(settings)  # => Settings(url='https://pay.example', key=Secret(***))
f"{settings.key}"  # => 'Secret(***)'
f"Bearer {settings.key.reveal()}"  # => 'Bearer sk-live-4711'

# Child processes inherit os.environ. This program has read the secret and can remove it.
del os.environ[KEY]
settings.key.reveal()  # => 'sk-live-4711'

# An environment holds text and nothing else.
# os.environ["RETRIES"] = 3  # => raises TypeError: str expected, not int
