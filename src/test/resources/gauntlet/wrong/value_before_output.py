"""The output comes first, the value last."""

def loud():
    print("working")
    return 5

loud()  # => 5
        # => working
