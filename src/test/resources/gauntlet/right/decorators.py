"""Decorators of functions and classes, stacked, with arguments, on claimed lines."""

import functools

def trace(function):
    print("decorating", function.__name__)

    @functools.wraps(function)
    def wrapper(*args):
        print("calling", function.__name__)
        return function(*args)

    return wrapper

def tag(name):
    print("tag", name)
    return lambda target: target

@trace  # => decorating add
def add(a, b):
    return a + b  # => 3

add(1, 2)  # => calling add
           # => 3

@tag("outer")  # => tag outer
@tag("inner")  # => tag inner
class Tagged:
    pass
