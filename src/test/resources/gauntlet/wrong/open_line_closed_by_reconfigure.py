"""A stream that is set up anew goes on where it was."""

import sys

print("a", end="")  # => a
sys.stdout.reconfigure(encoding="ascii")
print("b")  # => b
