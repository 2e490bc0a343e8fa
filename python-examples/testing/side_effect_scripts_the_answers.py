"""side_effect decides call by call: return this, raise that, or compute.

`return_value` is the same answer for ever. Code that retries needs a story instead: it fails, it
fails again, then it works. A list as side_effect tells such a story; an exception in it is raised,
anything else is returned.

Takeaway: List the answers to test a retry, and the end of the list counts the attempts for you.
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


# A list: one entry a call.
read = Mock(side_effect=[ConnectionError("reset"), ConnectionError("reset"), "42"])
with_retries(read, "answer")  # => '42'
read.call_count  # => 3

# Asked more often than planned, the mock has no more answers. The code must not swallow that.
# with_retries(read, "answer")  # => raises StopIteration

# An exception, class or instance: raised at every call.
read = Mock(side_effect=ConnectionError("refused"))
# with_retries(read, "answer")  # => raises ConnectionError: refused
read.call_count  # => 3

# Another kind of error is not worth a second attempt.
read = Mock(side_effect=PermissionError)
# with_retries(read, "answer")  # => raises PermissionError
read.call_count  # => 1


# A function: called with the same arguments, its result is the answer. It beats return_value,
# unless it returns DEFAULT, which stands for "as if I were not there".
def only_the_answer(key: str) -> object:
    if key != "answer":
        raise KeyError(key)
    return DEFAULT


read = Mock(side_effect=only_the_answer, return_value="42")
with_retries(read, "answer")  # => '42'
# with_retries(read, "question")  # => raises KeyError: 'question'

# Taking the side effect away leaves the return value, and the calls counted so far.
read.side_effect = None
with_retries(read, "question")  # => '42'
read.call_count  # => 3
