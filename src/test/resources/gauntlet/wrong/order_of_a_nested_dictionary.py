"""Also within another value."""

[{"x": {"b": 1, "a": 2}}]  # => [{'x': {'a': 2, 'b': 1}}]
