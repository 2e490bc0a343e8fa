"""A dictionary has the order in which it was filled."""

letters = {"b": 1}
letters["a"] = 2
letters  # => {'a': 2, 'b': 1}
