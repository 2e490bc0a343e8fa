"""A prompt is no arrow."""

x = 1  # => 1
x + 1  # >>> 3
