"""Each character that is not in the encoding is a question mark."""

import sys

sys.stdout.reconfigure(encoding="ascii", errors="replace")
print("naïve")  # => naïve
