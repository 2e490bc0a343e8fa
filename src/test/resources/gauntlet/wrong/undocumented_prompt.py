"""The prompt that input() writes is not documented."""

try:
    input("name? ")
except EOFError:
    print("no input")  # => no input
