"""What `finally` raises comes instead of the value."""


def f():
    try:
        return 1  # => 1
    finally:
        raise ValueError("instead")


try:
    f()
except ValueError:
    pass
