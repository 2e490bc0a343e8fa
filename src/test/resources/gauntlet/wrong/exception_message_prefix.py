"""The claim has only the beginning of the message."""

# int("x")  # => raises ValueError: invalid literal
