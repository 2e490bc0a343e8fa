"""side_effect decides for each call: return this, raise that, or compute.

`return_value` is the same answer for every call. To test code that retries, a call has to fail,
fail again, and then succeed. A list as side_effect has one entry for each call: an exception in it
is raised, anything else is returned.

You meet this when you test retries, time-outs, or a service that fails once in a while.

Takeaway: To test a retry, list the answers; how many of them were used is the number of attempts.
Level: core
See also: testing/mock_returns_and_records.py, testing/call_history_holds_references.py
Covers: P29
"""

from collections.abc import Callable
from unittest.mock import DEFAULT, Mock


def with_retries(read: Callable[[str], str], key: str, attempts: int = 3) -> str:
    for attempt in range(1, attempts + 1):
        try:
            return read(key)
        except ConnectionError:
            if attempt == attempts:
                raise
    raise ValueError("attempts must be positive")


# P29.list: one entry for each call.
read = Mock(side_effect=[ConnectionError("reset"), ConnectionError("reset"), "42"])
with_retries(read, "answer")  # => '42'
read.call_count  # => 3

# Called more often than planned, the mock has no answers left.
# with_retries(read, "answer")  # => raises StopIteration

# P29.exception: an exception, class or instance, is raised at every call.
read = Mock(side_effect=ConnectionError("refused"))
try:
    with_retries(read, "answer")
except ConnectionError as error:
    print(error, read.call_count)  # => refused 3

# This kind of error is not tried again.
read = Mock(side_effect=PermissionError)
try:
    with_retries(read, "answer")
except PermissionError:
    print(read.call_count)  # => 1


def only_the_answer(key: str) -> object:
    if key != "answer":
        raise KeyError(key)
    return DEFAULT


# P29.function: a function gets the arguments, and its result is the answer. If it returns DEFAULT,
# the return_value is the answer.
read = Mock(side_effect=only_the_answer, return_value="42")
with_retries(read, "answer")  # => '42'
# with_retries(read, "question")  # => raises KeyError: 'question'

# Without the side effect, the return value is left.
read.side_effect = None
with_retries(read, "question")  # => '42'
