"""The arrow of pytest-examples is none of ours."""

x = 1  # => 1
x + 1  #> 3
