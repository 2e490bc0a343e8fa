"""The words are (no output)."""

quiet = 5  # => (No Output)
