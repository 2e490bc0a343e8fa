"""What cannot be written in ASCII is escaped, and that is what a reader sees."""

import sys

sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("caf\u00e9")  # => café
