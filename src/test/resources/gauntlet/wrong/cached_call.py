"""The second call is answered from the cache and prints nothing."""

from functools import cache

@cache
def slow():
    print("computing")

slow()  # => computing
slow()  # => computing
