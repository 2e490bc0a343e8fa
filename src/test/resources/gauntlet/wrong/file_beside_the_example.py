"""A file beside the example is not in its folder."""

with open("data.txt") as file:
    print(file.read())  # => text
