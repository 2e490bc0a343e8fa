"""A future import stands below the docstring."""
from __future__ import annotations

def greet(name: Missing) -> None:
    print("hello", name)

greet("ada")  # => hello ada
print(greet.__annotations__)  # => {'name': 'Missing', 'return': 'None'}
