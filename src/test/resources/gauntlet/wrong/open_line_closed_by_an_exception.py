"""An exception that is caught ends no line of the output."""


def fail():
    print("working", end="")
    raise OSError("gone")


# fail()  # => working
# => raises OSError: gone
print(" on")  # =>  on
