"""The right side of `and` is never evaluated."""

def check(name):
    print("checking", name)
    return False

check("a") and check("b")  # => checking a
                           # => checking b
                           # => False
