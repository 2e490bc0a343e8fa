"""The only claim is for another runtime."""

value = 1 + 1  # cpython=> 3
