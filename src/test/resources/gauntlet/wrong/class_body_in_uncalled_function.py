"""The claim stands in the body of a class that is never defined."""

def make():
    class Point:
        x = 1  # => 1
    return Point

print("done")  # => done
