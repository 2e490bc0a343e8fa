"""A link that leads out, read through."""

import os

os.symlink("/etc", "out")
print(len(os.listdir("out")) > 0)  # => True
