"""The claim of a commented-out statement lacks the word raises."""

# int("x")  # => ValueError: invalid literal for int() with base 10: 'x'
