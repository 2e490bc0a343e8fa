"""A return shows the value it returns, pass by pass."""

def area(side):
    return side * side  # => 9
                        # => 16

print(area(3), area(4))  # => 9 16
