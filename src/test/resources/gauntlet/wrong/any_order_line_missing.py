"""A line of the output is missing from the claim."""

print("a\nb\nc")  # => (any order)
                  # => c
                  # => a
