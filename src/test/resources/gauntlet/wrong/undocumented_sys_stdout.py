"""Output through sys.stdout.write is not documented."""

import sys

count = sys.stdout.write("unseen\n")
print(count)  # => 7
