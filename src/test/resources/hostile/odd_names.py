"""Names of files that break a line, or a list."""

import os

for name in ("two\nlines", "a\tb", " ", "-rf", "é" * 60):
    open(name, "w").close()
print(len(os.listdir()))  # => 4
