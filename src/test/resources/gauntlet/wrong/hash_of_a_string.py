"""The hash of a string is another one in each process of CPython."""

hash("x")  # => 5740354900026072187
