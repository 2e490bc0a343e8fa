"""The claim stands behind a return."""

def greet():
    return "hello"
    print("bye")  # => bye

print(greet())  # => hello
