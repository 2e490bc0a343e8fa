"""One pass of three shows another value."""

for number in (1, 2, 3):
    square = number * number  # => 1
                              # => 5
                              # => 9
