"""A closed sys.stdout can't be printed to."""

import sys

print("one")  # => one
sys.stdout.close()
# print("two")  # => raises ValueError: I/O operation on closed file.
