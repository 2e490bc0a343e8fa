"""A claim that is wrong."""

len("four")  # => 5
