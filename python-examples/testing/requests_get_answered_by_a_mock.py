"""A patched requests.get() can answer with a mock, or better, with a real Response.

A mock agrees to everything. A Response that is filled by hand decides for itself: its
raise_for_status() and json() do what they do on any other, so they find mistakes that a mock
hides. side_effect raises the errors of a network that fails.

You meet this when a client built on requests is to be tested without a server.

Takeaway: Replace the call, not the answer: build a real Response and let it judge itself.
Level: core
See also: testing/http_call_answered_by_a_mock.py, testing/spec_refuses_what_the_class_lacks.py
Covers: B76
"""

# /// script
# dependencies = ["requests>=2.27"]
# [tool.verified-examples]
# timeout = 60
# ///

import json
from typing import Any
from unittest.mock import patch

import requests

USERS = "https://api.example.com/users"


def fetch_user(user_id: int, attempts: int = 2) -> dict[str, Any] | None:
    for attempt in range(1, attempts + 1):
        try:
            response = requests.get(f"{USERS}/{user_id}", timeout=5)
            break
        except requests.Timeout:
            if attempt == attempts:
                raise
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()


def answer(status: int, content: object = None, reason: str = "") -> requests.Response:
    response = requests.Response()
    response.status_code = status
    response.reason = reason
    response.url = f"{USERS}/1"
    response._content = json.dumps(content).encode()  # there is no public way to set it
    return response


ALICE = {"id": 1, "name": "Alice"}

# B76.requests: the client looks up `requests.get` at each call, so that is the name to patch.
with patch("requests.get", autospec=True) as get:
    get.return_value.json.return_value = ALICE
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
    get.assert_called_once_with("https://api.example.com/users/1", timeout=5)  # => (no output)

    # The status of a mock equals no number, and its raise_for_status() raises nothing.
    get.return_value.status_code in (200, 404, 500)  # => False
    get.return_value.raise_for_status.call_count  # => 1

# B76.response: a real response knows what 404 and 500 mean, and decodes its own content.
with patch("requests.get", return_value=answer(200, ALICE)):
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
with patch("requests.get", return_value=answer(404)):
    print(fetch_user(1))  # => None
with patch("requests.get", return_value=answer(500, reason="Server Error")):
    # fetch_user(1)
    # => raises requests.exceptions.HTTPError: 500 Server Error: Server Error for url: …/users/1
    pass

# If a server answers with a page instead of JSON, a mock would agree to that, too.
page = answer(200)
page._content = b"<html>"
with patch("requests.get", return_value=page):
    # fetch_user(1)
    # => raises requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)
    pass

# A list as side_effect: the first attempt times out, the second one succeeds.
with patch("requests.get", side_effect=[requests.Timeout, answer(200, ALICE)]) as get:
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
    get.call_count  # => 2

# An exception as side_effect: every attempt fails.
with patch("requests.get", side_effect=requests.Timeout("read timed out")) as get:
    try:
        fetch_user(1)
    except requests.Timeout as error:
        print(error, get.call_count)  # => read timed out 2
