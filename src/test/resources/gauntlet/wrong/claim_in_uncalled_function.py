"""The claim stands in a function that nobody calls."""

def area(side):
    return side * side  # => 9

print("done")  # => done
