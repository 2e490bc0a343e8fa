"""Nothing but punctuation stands beside the wildcard."""

print((1, 2))  # => (…)
