"""Bytes written to sys.stdout.buffer are not documented."""

import sys

count = sys.stdout.buffer.write(b"unseen\n")
print(count)  # => 7
