"""print() is redefined and shows nothing."""

def print(*values):
    pass

print("one")  # => one
