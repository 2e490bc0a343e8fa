"""The second line is the output of the second statement."""

print("one")  # => one
              # => two
print("two")
