"""Two statements share the line of the claim."""

a = 1; print(a)  # => 1
