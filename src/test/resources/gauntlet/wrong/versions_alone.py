"""Versions of which runtime?"""

print(1)  # [3.13]=> 1
