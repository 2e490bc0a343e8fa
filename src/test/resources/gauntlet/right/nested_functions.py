"""Closures and nested functions."""

def counter():
    count = 0

    def step():
        nonlocal count
        count += 1  # => 1
                    # => 2
        return count  # => 1
                      # => 2

    return step

step = counter()
step() + step()  # => 3
