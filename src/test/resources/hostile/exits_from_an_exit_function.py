"""An exit within an exit."""

import atexit
import sys

atexit.register(sys.exit, 0)
print(1 + 1)  # => 3
