"""Lines in any order, wildcards among them."""

print("b\na 1\na 2\na 1")  # => (any order)
                           # => a …
                           # => a 1
                           # => a 1
                           # => b
