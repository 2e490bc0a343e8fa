"""A patched urlopen() answers without a network and records what it was asked.

The client below is complete: it builds a URL, sets a timeout, closes the response, and turns a 404
into None. patch() puts a mock in the place of the function and restores the function afterwards,
however the `with` block ends.

You meet this when you test a client of a web API, error answers included.

Takeaway: Assert the whole call, timeout included, and let the mock answer with real bytes.
Level: core
See also: testing/patch_the_name_that_is_looked_up.py, testing/requests_get_answered_by_a_mock.py
Covers: B76
"""

import io
import json
import urllib.request
from typing import Any
from unittest.mock import patch
from urllib.error import HTTPError

API = "https://api.example.com"
ALICE = b'{"id": 1, "name": "Alice"}'


def fetch_user(user_id: int) -> dict[str, Any] | None:
    try:
        with urllib.request.urlopen(f"{API}/users/{user_id}", timeout=5) as response:
            return json.load(response)
    except HTTPError as error:
        if error.code == 404:
            return None
        raise


# B76.http: the mock answers with bytes, and the call can be checked.
with patch("urllib.request.urlopen", return_value=io.BytesIO(ALICE)) as urlopen:
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
    urlopen.assert_called_once_with("https://api.example.com/users/1", timeout=5)  # => (no output)

    # If the client forgot its timeout, the test would say so.

    # urlopen.assert_called_once_with("https://api.example.com/users/1")
    # => raises AssertionError: expected call not found.
    # => Expected: urlopen('https://api.example.com/users/1')
    # =>   Actual: urlopen('https://api.example.com/users/1', timeout=5)

    # `return_value` is the same object for all calls, and the first one has read and closed it.
    # fetch_user(2)  # => raises ValueError: I/O operation on closed file.

# B76.restored: after the block, the name is bound to the real function again.
urllib.request.urlopen.__module__  # => 'urllib.request'

# A function as side_effect makes a new response for each call.
with patch("urllib.request.urlopen", side_effect=lambda url, timeout: io.BytesIO(ALICE)):
    [fetch_user(number)["name"] for number in (1, 2)]  # => ['Alice', 'Alice']

# Left alone, the mock returns another mock, which records how the response was treated.
with patch("urllib.request.urlopen") as urlopen:
    response = urlopen.return_value
    response.__enter__.return_value.read.return_value = ALICE
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
    response.__exit__.call_args  # => call(None, None, None)

# B76.failure: an exception as side_effect is raised, to test what happens when the server fails.
for status in (404, 500):
    refusal = HTTPError(f"{API}/users/9", status, "no such luck", {}, None)
    with patch("urllib.request.urlopen", side_effect=refusal):
        try:
            print(fetch_user(9))  # => None
        except HTTPError as error:
            print(error)  # => HTTP Error 500: no such luck
