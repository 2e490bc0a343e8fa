"""The claim lists a key twice, which no dictionary has."""

options = dict(a=2)  # => {'a': 1, 'a': 2}
