"""The claim lists one element more than the value has."""

numbers = [1, 2, 3]  # => [1, 2, 3, 4]
