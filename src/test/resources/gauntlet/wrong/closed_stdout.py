"""The script closes sys.stdout: the last print() raises ValueError."""

import sys

print("one")  # => one
sys.stdout.close()
print("two")  # => two
