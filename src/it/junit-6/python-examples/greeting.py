"""A greeting."""


def greet(name):
    return f"Hello, {name}!"


greet("you")  # => 'Hello, you!'
