"""The terminal shows `abcd`: the value of the first statement ends no line."""

import sys

sys.stdout.write("ab")  # => ab
# => 2
print("cd")  # => cd
