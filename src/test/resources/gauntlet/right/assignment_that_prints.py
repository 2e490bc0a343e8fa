"""An assignment that prints shows the output, not the value."""

def loud():
    print("working")
    return 5

value = loud()  # => working
