"""With `newline="\\r\\n"` a line ends with both."""

import sys

sys.stdout.reconfigure(newline="\r\n")
print("one")  # => one
