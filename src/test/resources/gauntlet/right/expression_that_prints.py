"""An expression shows its output and then its value."""

def loud():
    print("working")
    return 5

loud()  # => working
        # => 5
