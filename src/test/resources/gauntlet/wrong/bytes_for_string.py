"""The value is b'a', not 'a'."""

value = "a".encode()  # => 'a'
