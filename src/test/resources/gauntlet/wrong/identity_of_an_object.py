"""An identity is another one in each run."""

print(id(object()))  # => 140112906494384
