"""The header of a function has the output of its defaults, which run once."""

def default():
    print("computing")
    return 5

def work(value=default()):  # => computing
    return value  # => 5
                  # => 5

work() + work()  # => 10
