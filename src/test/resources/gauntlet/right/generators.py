"""Generators, yield expressions and delegation."""

def steps():
    print("started")  # => started
    got = yield 1  # => 'a'
    more = yield got  # => None
    yield from inner()
    return "end"  # => 'end'

def inner():
    yield 3

generator = steps()
next(generator)  # => 1
generator.send("a")  # => 'a'
next(generator)  # => 3
print(list(generator))  # => []
