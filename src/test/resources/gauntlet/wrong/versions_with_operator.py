"""Versions are written without operators."""

print(1)  # cpython[>=3.13]=> 1
