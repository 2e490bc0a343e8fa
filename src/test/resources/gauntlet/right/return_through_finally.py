"""A value that passes through `finally` and `with` is returned."""

from contextlib import ExitStack


def f():
    with ExitStack() as stack:
        stack.callback(print, "closed")
        try:
            return "done"  # => 'done'
        finally:
            print("cleaning up")  # => cleaning up


f()  # => closed
# => 'done'
