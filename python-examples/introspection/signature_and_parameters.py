"""A signature is data: it can be printed, searched, and bound to arguments without a call.

Command-line tools, dependency injectors and web frameworks read `inspect.signature`. Its `bind`
follows the rules of a call, and raises the TypeError that a call would raise, without calling the
function.

You meet this when you call functions of others, and want to pass what they ask for.

Takeaway: To find out what to pass to a function, bind first and call later.
Level: core
See also: bytecode/code_object_describes_a_function.py, typing/decorators_keep_signatures.py
Covers: B72
"""

import inspect
from collections.abc import Callable
from typing import Any


def greet(name: str, greeting: str = "Hello") -> str:
    return f"{greeting}, {name}!"


# B72.signature: the signature as text.
signature = inspect.signature(greet)
print(signature)  # => (name: str, greeting: str = 'Hello') -> str
signature.return_annotation  # => <class 'str'>

# B72.parameters: each parameter has a name, an annotation and a default, or a marker for none.
for name, parameter in signature.parameters.items():
    print(f"{name}: {parameter.annotation}, default={parameter.default}")
    # => name: <class 'str'>, default=<class 'inspect._empty'>
    # => greeting: <class 'str'>, default=Hello
signature.parameters["name"].default is inspect.Parameter.empty  # => True

# B72.bind: bind() assigns arguments to parameters as a call would.
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
    """Passes what the function asks for, and nothing else."""
    wanted = inspect.signature(function).parameters
    return function(**{name: value for name, value in available.items() if name in wanted})


call_with(greet, {"name": "Ada", "database": object(), "user": 7})  # => 'Hello, Ada!'
call_with(lambda user: user + 1, {"name": "Ada", "user": 7})  # => 8
