"""Only the commented-out statement binds `half`: the script itself would fail with a NameError."""

# (half := 5) / 0  # => raises ZeroDivisionError: division by zero
print(half)  # => 5
