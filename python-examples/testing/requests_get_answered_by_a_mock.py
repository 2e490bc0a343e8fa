"""A patched requests.get answers by return_value, and fails by side_effect, as the network would.

The client is ordinary code on top of requests. Two kinds of answers are handed to it: a mock, which
agrees to everything, and a real Response filled by hand, on which `raise_for_status` and `json` do
what they do on any other. The second kind finds the mistakes that the first one hides.

Takeaway: Replace the call, not the answer: build a real Response and let it judge itself.
Covers: B76
"""

# /// script
# dependencies = ["requests>=2.27"]
# [tool.verified-examples]
# timeout = 60
# ///

import json
from unittest.mock import patch

import requests

USERS = "https://api.example.com/users"


def fetch_user(user_id: int, attempts: int = 2) -> dict | None:
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
    response._content = json.dumps(content).encode()  # there is no public way to fill it
    return response


real = requests.get
ALICE = {"id": 1, "name": "Alice"}

# The client looks up `requests.get` at each call, so that is the name to patch.
with patch("requests.get", autospec=True) as get:
    get.return_value.json.return_value = ALICE
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}

    # A mock is no number: its status equals nothing, and raise_for_status raises nothing.
    get.return_value.status_code == 404  # => False
    get.return_value.raise_for_status.assert_called_once_with()

    get.assert_called_once_with("https://api.example.com/users/1", timeout=5)
    get.call_args.kwargs  # => {'timeout': 5}

requests.get is real  # => True

# A real response knows what 404 and 500 mean, and it decodes its own body.
with patch("requests.get", return_value=answer(200, ALICE)):
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
with patch("requests.get", return_value=answer(404)):
    fetch_user(1) is None  # => True
with patch("requests.get", return_value=answer(500, reason="Server Error")):
    # fetch_user(1)
    # => raises requests.exceptions.HTTPError: 500 Server Error: Server Error for url: …/users/1
    pass

# A server that answers with a page instead of JSON: a mock would have agreed to that, too.
page = answer(200)
page._content = b"<html>"
with patch("requests.get", return_value=page):
    try:
        fetch_user(1)
    except requests.exceptions.JSONDecodeError as error:
        isinstance(error, ValueError)  # => True

# side_effect raises the errors of a network that is not there, once or each time.
with patch("requests.get", side_effect=[requests.Timeout, answer(200, ALICE)]) as get:
    fetch_user(1)  # => {'id': 1, 'name': 'Alice'}
    get.call_count  # => 2
with patch("requests.get", side_effect=requests.Timeout("read timed out")) as get:
    # fetch_user(1)  # => raises requests.exceptions.Timeout: read timed out
    get.call_count  # => 2

# A timeout while connecting is a Timeout as well as a ConnectionError: two clauses would catch it.
with patch("requests.get", side_effect=requests.ConnectTimeout("no route")) as get:
    # fetch_user(1)  # => raises requests.exceptions.ConnectTimeout: no route
    get.call_count  # => 2
with patch("requests.get", side_effect=requests.ConnectionError("refused")) as get:
    # fetch_user(1)  # => raises requests.exceptions.ConnectionError: refused
    get.call_count  # => 1
