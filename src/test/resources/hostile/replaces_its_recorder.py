"""The library's own modules, replaced."""

import sys

for name, module in list(sys.modules.items()):
    if name.startswith("_verified"):
        vars(module).clear()
print(1 + 1)  # => 3
