"""The lower version comes first."""

print(1)  # cpython[3.13-3.11]=> 1
