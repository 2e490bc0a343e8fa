"""A decorator with arguments is a function that returns a decorator.

`@retry(max_attempts=3)` first calls retry, then hands the function to what came back. That makes
three layers, each run at its own time: the settings and the decoration once, when the module is
loaded, and the innermost wrapper at every call.

Takeaway: the outer layer takes the settings, the middle one the function, the inner one the call.
Covers: D06
"""

import functools


def retry(max_attempts):
    print(f"1. settings: {max_attempts} attempts")

    def decorate(func):
        print(f"2. decorating {func.__name__}")

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, max_attempts + 1):
                try:
                    return func(*args, **kwargs)
                except ConnectionError as error:
                    print(f"3. attempt {attempt} failed: {error}")
                    if attempt == max_attempts:
                        raise

        return wrapper

    return decorate


answers = {
    "/orders": iter(["timeout", "reset by peer", None]),
    "/offline": iter(["no route to host"] * 3),
}


@retry(max_attempts=3)
# => 1. settings: 3 attempts
# => 2. decorating fetch
def fetch(path: str) -> str:
    problem = next(answers[path])
    if problem:
        raise ConnectionError(problem)
    return f"200 {path}"


def outcome(path: str) -> str:
    try:
        return fetch(path)
    except ConnectionError as error:
        return f"gave up: {error}"


print(outcome("/orders"))
# => 3. attempt 1 failed: timeout
# => 3. attempt 2 failed: reset by peer
# => 200 /orders

print(outcome("/offline"))
# => 3. attempt 1 failed: no route to host
# => 3. attempt 2 failed: no route to host
# => 3. attempt 3 failed: no route to host
# => gave up: no route to host

# Only what a retry can mend is tried again.

# fetch("/unknown")  # => raises KeyError: '/unknown'

# The parts may be called one by one, so one setting serves many functions.
twice = retry(2)  # => 1. settings: 2 attempts
steady = twice(str.upper)  # => 2. decorating upper
steady("pong")  # => 'PONG'

# Without parentheses the function lands in the place of the settings, and is never decorated.
forgotten = retry(len)  # => 1. settings: <built-in function len> attempts
forgotten.__name__  # => 'decorate'

# forgotten("hello")  # => raises AttributeError: 'str' object has no attribute …
