"""Output that reads like a mark is claimed with escapes."""

print("(any order)")  # => (escaped)
# => \x28any order)
print("(no output)")  # => (escaped)
# => \x28no output)
