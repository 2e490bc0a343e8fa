"""Run in its place, the commented-out statement would make `total` local."""

total = 10

def add():
    # total = total + 1  # => raises UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
    return total

print(add())  # => 10
