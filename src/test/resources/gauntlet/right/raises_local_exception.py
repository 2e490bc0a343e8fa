"""An exception class that is local to a function has a long name."""

def make():
    class Oops(Exception):
        pass
    return Oops

Oops = make()
# raise Oops("now")  # => raises make.<locals>.Oops: now
