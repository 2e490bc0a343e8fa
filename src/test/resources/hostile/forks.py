"""A copy of the process of all examples."""

import os

print("begin")  # => begin
pid = os.fork()
print("forked")  # => forked
