"""A patched urlopen answers without a network and records what it was asked.

The client below is complete: it builds a URL, sets a timeout, closes the response, and turns a 404
into None. A test wants to see all of that without a server. patch() puts a MagicMock in the place
of the function and takes it away again, however the with block ends.

Takeaway: Assert the whole call, timeout included, and let the mock answer with real bytes.
Covers: B76, P29
"""

import io
import json
import urllib.request
from unittest.mock import patch
from urllib.error import HTTPError

API = "https://api.example.com"
ALICE = b'{"id": 1, "name": "Alice"}'


def fetch_user(user_id: int) -> dict | None:
    try:
        with urllib.request.urlopen(f"{API}/users/{user_id}", timeout=5) as response:
            return json.load(response)
    except HTTPError as error:
        if error.code == 404:
            return None
        raise


real = urllib.request.urlopen

with patch("urllib.request.urlopen", return_value=io.BytesIO(ALICE)) as urlopen:
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
    urlopen.assert_called_once_with("https://api.example.com/users/1", timeout=5)

    # Had the client forgotten its timeout, the test would have said so.
    try:
        urlopen.assert_called_once_with("https://api.example.com/users/1")
    except AssertionError as difference:
        print(difference)
        # => expected call not found.
        # => Expected: urlopen('https://api.example.com/users/1')
        # =>   Actual: urlopen('https://api.example.com/users/1', timeout=5)

    # `return_value` is one object for all calls, and the first one has read and closed it.
    # fetch_user(2)  # => raises ValueError: I/O operation on closed file.

urllib.request.urlopen is real  # => True

# A function as side_effect makes a new response for each call.
with patch("urllib.request.urlopen", side_effect=lambda url, timeout: io.BytesIO(ALICE)):
    fetch_user(1) == fetch_user(1)  # => True

# Without any answer of ours, the response is a mock as well: it can tell how it was treated.
with patch("urllib.request.urlopen") as urlopen:
    response = urlopen.return_value
    response.__enter__.return_value.read.return_value = ALICE
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
    response.__exit__.assert_called_once_with(None, None, None)

# An exception as side_effect is raised: the way to the branches that no healthy server takes.
for status in (404, 500):
    refusal = HTTPError(f"{API}/users/9", status, "no such luck", {}, None)
    with patch("urllib.request.urlopen", side_effect=refusal):
        try:
            print(fetch_user(9))  # => None
        except HTTPError as error:
            print(error)  # => HTTP Error 500: no such luck
