"""patch() replaces a name, so it must be the name that the tested code looks up.

`from secrets import token_hex` makes a second name for the function. Patching `secrets.token_hex`
changes only the first one, and the code under test goes on calling the original. A default
argument holds the function itself, so no patch of a name reaches it.

You meet this when a patch has no effect: this is the most common reason.

Takeaway: Patch the name in the module that uses it, not in the module that defines it.
Level: core
See also: testing/http_call_answered_by_a_mock.py, imports/module_cache.py
Covers: B76, P29
"""

import secrets
from collections.abc import Callable
from secrets import token_hex
from unittest.mock import Mock, patch

SETTINGS = {"host": "example.com", "scheme": "https"}


def invite() -> str:
    return f"{SETTINGS['scheme']}://{SETTINGS['host']}/join/{token_hex(4)}"


def invite_by_module() -> str:
    return f"{SETTINGS['scheme']}://{SETTINGS['host']}/join/{secrets.token_hex(4)}"


def invite_by_default(make_token: Callable[[int], str] = token_hex) -> str:
    return f"{SETTINGS['scheme']}://{SETTINGS['host']}/join/{make_token(4)}"


def patched_functions() -> list[str]:
    functions = (invite, invite_by_module, invite_by_default)
    return [function.__name__ for function in functions if function().endswith("/join/c0ffee")]


# P29.name, B76.name: each patch reaches only the function that looks up that name.
with patch("secrets.token_hex", return_value="c0ffee"):
    patched_functions()  # => ['invite_by_module']

with patch(f"{__name__}.token_hex", return_value="c0ffee"):
    patched_functions()  # => ['invite']

# A default argument needs no patch: pass something else.
invite_by_default(lambda size: "c0ffee")  # => 'https://example.com/join/c0ffee'

# A name that does not exist is refused, so a spelling mistake does not go unnoticed.
# patch("secrets.token_hexx").start()
# => raises AttributeError: <module 'secrets' from …> does not have the attribute 'token_hexx'


@patch.dict(SETTINGS, host="localhost", scheme="http")
@patch(f"{__name__}.token_hex", return_value="outer")
@patch("secrets.token_hex", return_value="inner")
def test_invitations(by_module: Mock, by_name: Mock) -> None:
    print(invite_by_module(), invite())
    by_module.assert_called_once_with(4)
    by_name.assert_called_once_with(4)


# P29.decorators: the patch nearest to the function makes its first argument; patch.dict() none.
test_invitations()  # => http://localhost/join/inner http://localhost/join/outer
SETTINGS["host"]  # => 'example.com'
patched_functions()  # => []
