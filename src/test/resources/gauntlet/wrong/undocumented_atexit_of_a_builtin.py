"""print() itself is the exit function: no line of the script is at work."""

import atexit

atexit.register(print, "bye")
print("done")  # => done
