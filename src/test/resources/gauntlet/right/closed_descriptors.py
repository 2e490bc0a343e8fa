# /// script
# [tool.verified-examples]
# runtimes = ["cpython"]
# ///
"""A daemon's recipe closes all descriptors and is observed all the same."""

import os

os.closerange(3, 256)
print("goes on")  # => goes on
