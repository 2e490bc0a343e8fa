"""The value looks like a str, but is none."""

class Name(str):
    pass

name = Name("ada")  # => 'ada'
