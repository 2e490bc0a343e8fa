"""A claim speaks for feature releases."""

print(1)  # cpython[3.13.1]=> 1
