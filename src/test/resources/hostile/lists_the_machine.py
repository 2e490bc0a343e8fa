"""Names that are not its own."""

import os

print("etc" in os.listdir("/"))  # => True
