"""The arrow of pytest-examples below a statement is none of ours."""

x = 1  # => 1
x + 1
#> 3
