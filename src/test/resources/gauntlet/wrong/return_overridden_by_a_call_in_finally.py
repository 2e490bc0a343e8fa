"""A call in `finally` raises: the value is never returned."""


def close():
    raise OSError("gone")


def f():
    try:
        return "done"  # => 'done'
    finally:
        close()


try:
    f()
except OSError:
    pass
