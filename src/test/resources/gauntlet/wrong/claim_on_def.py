"""Nothing is shown by `def`."""

def greet():  # => hello
    return "hello"

print(greet())  # => hello
