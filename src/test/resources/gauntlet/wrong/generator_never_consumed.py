"""The claim stands in a generator that nobody consumes."""

def numbers():
    print("started")  # => started
    yield 1

generator = numbers()
print("done")  # => done
