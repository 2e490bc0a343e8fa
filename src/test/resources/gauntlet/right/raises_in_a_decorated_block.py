"""A decorated function or class, commented out, raises when it is defined."""

from dataclasses import dataclass
from typing import Callable

def refuse(target: Callable) -> Callable:
    raise TypeError(f"no {target.__name__}")

# @refuse
# def work():
#     pass  # => raises TypeError: no work

# @dataclass
# class Basket:
#     items: list = []  # => raises ValueError: mutable default <class 'list'> for field items is not allowed: use default_factory
