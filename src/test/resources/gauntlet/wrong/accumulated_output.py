"""Only the last statement is claimed, with the output of both."""

print("one")
print("two")  # => one
              # => two
