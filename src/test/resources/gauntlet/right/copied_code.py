"""A function whose code is a copy keeps its claims."""


def greet():
    print("hello")  # => hello


greet.__code__ = greet.__code__.replace(co_name="renamed")
greet()
greet.__name__, greet.__code__.co_name  # => ('greet', 'renamed')
