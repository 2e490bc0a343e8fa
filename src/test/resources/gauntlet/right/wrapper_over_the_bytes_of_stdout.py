"""A wrapper over the bytes of stdout shows what it writes."""

import io
import sys

sys.stdout = io.TextIOWrapper(sys.stdout.detach(), encoding="ascii", errors="xmlcharrefreplace")
print("café")  # => caf&#233;
print("one", flush=True)  # => one
