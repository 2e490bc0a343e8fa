"""The exception is a KeyError; LookupError is only its base."""

prices = {}
# prices["tea"]  # => raises LookupError: 'tea'
