"""The key of the dictionary is True, not 1."""

names = {2 > 1: "yes"}  # => {1: 'yes'}
