"""A return whose expression prints shows the output, not the value."""

def loud():
    print("working")
    return 5

def work():
    return loud()  # => working

value = work()  # => 5
