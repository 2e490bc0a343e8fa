"""A mark that is misspelt is told."""

print("a\tb")  # => (escape)
# => a\tb
