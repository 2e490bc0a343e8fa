"""Output through a duplicate of descriptor 1 is not documented."""

import os

count = os.write(os.dup(1), b"unseen\n")
print(count)  # => 7
