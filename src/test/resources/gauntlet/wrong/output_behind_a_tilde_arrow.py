"""A wavy arrow is no arrow of ours."""

x = 1  # => 1
x + 1  # ~> 3
