"""A print that shows something else."""

import builtins

real = builtins.print
builtins.print = lambda *values: real(3)
print(1 + 1)  # => 2
