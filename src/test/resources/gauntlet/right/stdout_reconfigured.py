"""Scripts may reconfigure sys.stdout."""

import sys

sys.stdout.reconfigure(encoding="utf-8")
print("é")  # => é
