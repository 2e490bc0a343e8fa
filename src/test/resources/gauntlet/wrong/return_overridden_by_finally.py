"""What is returned is 2: `finally` overrides the first return."""

def choose():
    try:
        return 1  # => 1
    finally:
        return 2

print(choose())  # => 2
