"""A docstring shows nothing."""

def greet():
    """Greet."""  # => 'Greet.'

greet()
print("done")  # => done
