"""An exit function fails, which Python reports on stderr."""

import atexit

@atexit.register
def bye():
    raise ValueError("too late")

print("done")  # => done
