"""Links that lead to each other."""

import os

os.symlink("b", "a")
os.symlink("a", "b")
print(os.path.exists("a"))  # => False
open("a")
