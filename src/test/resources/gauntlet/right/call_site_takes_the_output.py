"""Where the inner line has no claim, the call has the output."""

def greet(name):
    print("hello", name)

greet("ada")  # => hello ada
greet("bob")  # => hello bob
