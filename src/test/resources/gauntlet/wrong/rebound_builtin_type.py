"""builtins.type is rebound; True is still no int."""

import builtins

builtins.type = lambda value: int
flag = 2 > 1  # => 1
