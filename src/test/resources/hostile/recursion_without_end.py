"""Recursion past every limit."""

import sys

sys.setrecursionlimit(10**9)


def deeper():
    return deeper()


deeper()
print("end")  # => end
