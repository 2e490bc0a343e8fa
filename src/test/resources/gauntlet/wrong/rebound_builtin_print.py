"""builtins.print is rebound and shows nothing."""

import builtins

builtins.print = lambda *values: None
print("one")  # => one
