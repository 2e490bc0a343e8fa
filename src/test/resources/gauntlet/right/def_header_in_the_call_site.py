"""Where the header has no claim, the output of defaults goes to the line that runs it."""

def default():
    print("computing")  # => computing
    return 5

def work(value=default()):
    return value

work() + work()  # => 10
