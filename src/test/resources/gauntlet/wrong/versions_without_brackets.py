"""Versions stand in brackets."""

print(1)  # cpython3.13=> 1
