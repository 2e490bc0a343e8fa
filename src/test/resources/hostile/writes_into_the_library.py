"""A module of the library that others import, rewritten."""

import os

open(os.__file__, "a").write("POISONED = True\n")
print("written")  # => written
