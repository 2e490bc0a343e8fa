"""Native code without permission."""

import ctypes

print(ctypes.CDLL(None) is not None)  # => True
