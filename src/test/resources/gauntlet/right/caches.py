"""A cached function runs once."""

from functools import cache

@cache
def slow(number):
    print("computing")  # => computing
    return number + 1  # => 2

slow(1) + slow(1)  # => 4
