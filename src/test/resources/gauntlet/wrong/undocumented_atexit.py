"""Output of an exit function is not documented."""

import atexit

@atexit.register
def bye():
    print("bye")

print("done")  # => done
