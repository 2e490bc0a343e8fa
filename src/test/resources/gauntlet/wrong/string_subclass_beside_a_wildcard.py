"""The wildcard stands in a string, and the value is a subclass of str."""

class Name(str):
    pass

name = Name("ada lovelace")  # => 'ada …'
