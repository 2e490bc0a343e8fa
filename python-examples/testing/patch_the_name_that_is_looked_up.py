"""patch() replaces a name, so it must be the name that the tested code looks up.

`from secrets import token_hex` makes a second name for the function. Patching `secrets.token_hex`
changes the first one only, and the code under test goes on calling the original: the commonest
reason why a patch "does not work". A default argument is worse, it has looked up the name long ago.

Takeaway: Patch the name in the module that uses it, not in the module that defines it.
Covers: B76, P29
"""

import secrets
from secrets import token_hex
from unittest.mock import patch

HERE = __name__
SETTINGS = {"host": "example.com", "scheme": "https"}


def invite() -> str:
    return f"{SETTINGS['scheme']}://{SETTINGS['host']}/join/{token_hex(4)}"


def invite_by_module() -> str:
    return f"{SETTINGS['scheme']}://{SETTINGS['host']}/join/{secrets.token_hex(4)}"


def invite_by_default(make_token=token_hex) -> str:
    return f"{SETTINGS['scheme']}://{SETTINGS['host']}/join/{make_token(4)}"


def who_is_fooled() -> list[str]:
    functions = (invite, invite_by_module, invite_by_default)
    return [function.__name__ for function in functions if function().endswith("/join/c0ffee")]


with patch("secrets.token_hex", return_value="c0ffee"):
    who_is_fooled()  # => ['invite_by_module']

with patch(f"{HERE}.token_hex", return_value="c0ffee"):
    who_is_fooled()  # => ['invite']

# What was handed over when the function was defined is replaced by handing over something else.
invite_by_default(lambda size: "c0ffee")  # => 'https://example.com/join/c0ffee'

# A name that isn't there can't be looked up by anybody, so patch() refuses it.
# patch("secrets.token_hexx").start()
# => raises AttributeError: <module 'secrets' from …> does not have the attribute 'token_hexx'


# As decorators, the patch nearest to the function makes the first argument. patch.dict() hands over
# nothing: it changes a dictionary in place and restores it.
@patch.dict(SETTINGS, host="localhost", scheme="http")
@patch(f"{HERE}.token_hex", return_value="outer")
@patch("secrets.token_hex", return_value="inner")
def test_invitations(by_module, by_name):
    print(invite_by_module(), invite())
    by_module.assert_called_once_with(4)
    by_name.assert_called_once_with(4)


test_invitations()  # => http://localhost/join/inner http://localhost/join/outer
SETTINGS["host"]  # => 'example.com'
who_is_fooled()  # => []
