"""One element looks like a str, but is none."""

class Name(str):
    pass

names = [Name("ada"), "bob"]  # => ['ada', 'bob']
