"""An endless iterator made a list."""
import itertools

print("begin")  # => begin
print(len(list(itertools.repeat("x"))))  # => 1
