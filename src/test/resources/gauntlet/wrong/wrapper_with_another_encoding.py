"""A wrapper over the bytes of stdout writes in an encoding of its own."""

import io
import sys

sys.stdout = io.TextIOWrapper(sys.stdout.detach(), encoding="ascii", errors="namereplace")
print("café")  # => café
