"""The exception has a message that the claim lacks."""

# int("x")  # => raises ValueError
