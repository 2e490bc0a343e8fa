"""The value is -0.0, not 0.0."""

value = 0.0 * -1  # => 0.0
