"""A decorator is a function that takes a function and returns the one to use instead.

The new function, the wrapper, does something before or after and calls the original in between.
`@logged` above a `def` is a short way to write `name = logged(name)` below it. The caller does not
have to change, and nor does the function.

You meet this when many functions need the same lines around their work: logging, checks, retries.

Takeaway: Accept any arguments, pass them on, and return what the original returns.
Level: entry
See also: decorators/wraps_keeps_metadata.py, decorators/stacked_decorators.py,
    decorators/decorator_with_arguments.py
Covers: D01 D06
"""


def logged(func):
    def wrapper(*args, **kwargs):
        print(f"calling with {args} and {kwargs}")
        result = func(*args, **kwargs)
        print(f"returned {result!r}")
        return result

    return wrapper


def add(left: int, right: int = 0) -> int:
    return left + right


# The decorator calls nothing yet: it only makes the wrapper.
louder = logged(add)  # => (no output)

# D01.log: a call of the wrapper logs, calls the original, and returns its result.
total = louder(2, right=3)
# => calling with (2,) and {'right': 3}
# => returned 5
total  # => 5

# The original is unchanged, and logs nothing.
add(2, 3)  # => 5


@logged
def greet(name: str) -> str:
    return f"hello {name}"


# D06.sugar: with @logged, the name greet stands for the wrapper.
print(greet("Ada"))
# => calling with ('Ada',) and {}
# => returned 'hello Ada'
# => hello Ada


def broken(func):
    def wrapper(*args, **kwargs):
        func(*args, **kwargs)

    return wrapper


# D01.result: a wrapper that forgets to return hands None to every caller.
print(broken(add)(2, 3))  # => None
