"""The script defines a name that instrumented code uses."""

def __verified_shown__(statement, value):
    return value

1 + 1  # => (no output)
