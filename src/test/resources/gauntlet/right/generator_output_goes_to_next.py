"""What a generator prints belongs to the statement that advances it."""

def steps():
    print("a")
    yield 1
    print("b")

generator = steps()
first = next(generator)  # => a
next(generator, None)  # => b
