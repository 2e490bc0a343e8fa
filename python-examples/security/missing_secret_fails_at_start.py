"""`os.environ[name]` fails when a secret is missing; `get` carries on with None.

A program that starts without its key does not stay without: it signs with "None", and the first
to notice is whoever reads the logs of another system. Read all secrets at the start, refuse empty
ones, and keep them in an object that does not print what it holds.

Takeaway: Fail at the start, by name; wrap the value, so that no log or traceback can show it.
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
"PATH" in os.environ  # => True
os.environ.pop(KEY, None)

# Missing, and nothing happens: the text is well-formed, and wrong.
f"Bearer {os.environ.get(KEY)}"  # => 'Bearer None'

# os.environ[KEY]  # => raises KeyError: 'PAYMENT_API_KEY'

# An empty variable, left over in a deployment file, passes that test.
os.environ[KEY] = ""
f"Bearer {os.environ[KEY]}"  # => 'Bearer '


class Secret:
    """Gives its value to those who ask for it, not to those who print it."""

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


# required(KEY)  # => raises LookupError: set the environment variable PAYMENT_API_KEY

os.environ[KEY] = "sk-live-4711\n"  # files and shells like to add a line end
settings = Settings("https://pay.example", required(KEY))

print(settings)  # => Settings(url='https://pay.example', key=Secret(***))
f"{settings.key}"  # => 'Secret(***)'
f"Bearer {settings.key.reveal()}"  # => 'Bearer sk-live-4711'

# Children inherit what is left in os.environ; this program has read it and needs it no more.
del os.environ[KEY]
os.environ.get(KEY) is None  # => True
settings.key.reveal()  # => 'sk-live-4711'

# An environment holds text and nothing else.
# os.environ["RETRIES"] = 3  # => raises TypeError: str expected, not int
