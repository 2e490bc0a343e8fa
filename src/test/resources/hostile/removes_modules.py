"""The table of modules, emptied."""

import sys

for name in list(sys.modules):
    if name not in ("sys", "builtins", "__main__"):
        del sys.modules[name]
print("end")  # => end
print(1 + 1)  # => 3
