"""The builtins, emptied."""

import builtins

shown = print
vars(builtins).clear()
shown(1 + 1)  # => 3
