"""The function prints 5 and returns None: the quotes are those of a value."""

def work():
    print("five")

work()  # => 'five'
