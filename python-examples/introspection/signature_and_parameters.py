"""A signature is data: it can be printed, walked and bound to arguments without a call.

`inspect.signature` is what command-line builders, dependency injectors and web frameworks read. Its
`bind` applies the rules of a call, and raises the TypeError of a call, while the function itself
stays untouched.

Takeaway: To decide what to pass to a function you did not write, bind first and call later.
Covers: B72
"""

import inspect
from collections.abc import Callable
from typing import Any


def greet(name: str, greeting: str = "Hello") -> str:
    return f"{greeting}, {name}!"


signature = inspect.signature(greet)
print(signature)  # => (name: str, greeting: str = 'Hello') -> str
signature.return_annotation is str  # => True

# "No default" is a marker of its own: None would be a perfectly good default.
for name, parameter in signature.parameters.items():
    print(f"{name}: {parameter.annotation}, default={parameter.default}")
    # => name: <class 'str'>, default=<class 'inspect._empty'>
    # => greeting: <class 'str'>, default=Hello
signature.parameters["name"].default is inspect.Parameter.empty  # => True

# bind() sorts arguments to parameters exactly as a call would.
bound = signature.bind("Ada", greeting="Hi")
bound.arguments  # => {'name': 'Ada', 'greeting': 'Hi'}
greet(*bound.args, **bound.kwargs)  # => 'Hi, Ada!'
# signature.bind()  # => raises TypeError: missing a required argument: 'name'
# signature.bind("Ada", "Hi", 3)  # => raises TypeError: too many positional arguments
# signature.bind("Ada", mood=1)  # => raises TypeError: got an unexpected keyword argument 'mood'


def export(source, /, target="out", *formats, strict=False, **options):
    """One parameter of each of the five kinds."""


for name, parameter in inspect.signature(export).parameters.items():
    print(f"{name}: {parameter.kind.description}")
    # => source: positional-only
    # => target: positional or keyword
    # => formats: variadic positional
    # => strict: keyword-only
    # => options: variadic keyword


def call_with(function: Callable[..., Any], available: dict[str, Any]) -> Any:
    """Dependency injection in three lines: pass what is asked for, and nothing else."""
    wanted = inspect.signature(function).parameters
    return function(**{name: value for name, value in available.items() if name in wanted})


call_with(greet, {"name": "Ada", "database": object(), "user": 7})  # => 'Hello, Ada!'
call_with(lambda user: user + 1, {"name": "Ada", "user": 7})  # => 8
