"""The expression has a value."""

"loud".upper()  # => (no output)
