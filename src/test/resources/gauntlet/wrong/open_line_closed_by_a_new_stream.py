"""A stream in the place of another one goes on in its line."""

import io
import sys

print("a", end="")  # => a
sys.stdout = io.TextIOWrapper(sys.stdout.detach(), encoding="utf-8")
print("b")  # => b
