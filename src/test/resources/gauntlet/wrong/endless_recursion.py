"""The function calls itself for ever."""

def deeper(level):
    return deeper(level + 1)

print("start")  # => start
deeper(0)
