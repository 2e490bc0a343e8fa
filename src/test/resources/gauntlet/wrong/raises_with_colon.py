"""The word raises takes no colon."""

# int("x")  # => raises: ValueError
