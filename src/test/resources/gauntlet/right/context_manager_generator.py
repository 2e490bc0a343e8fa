"""A context manager made of a generator."""

import contextlib

@contextlib.contextmanager
def door():
    print("open")
    yield
    print("close")

with door():  # => open
              # => close
    print("inside")  # => inside
