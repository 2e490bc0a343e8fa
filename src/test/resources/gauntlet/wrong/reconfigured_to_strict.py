"""In a strict encoding, a character that it lacks is an error."""

import sys

sys.stdout.reconfigure(encoding="latin-1", errors="strict")
print("€")  # => €
