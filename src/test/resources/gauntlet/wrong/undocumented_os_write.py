"""Output written to the file descriptor, past sys.stdout, is not documented."""

import os

count = os.write(1, b"unseen\n")
print(count)  # => 7
