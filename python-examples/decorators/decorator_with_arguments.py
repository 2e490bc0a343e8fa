"""A decorator with arguments is a function that returns a decorator.

`@retry(max_attempts=3)` first calls `retry`, then calls what it returned with the function. That
makes three layers, which run at different times: the settings and the decoration once, when the
module is loaded, and the innermost wrapper at every call.

You meet this when a decorator needs a setting: a number of attempts, a permission, a route.

Takeaway: The outer layer takes the settings, the middle one the function, the inner one the call.
Level: core
See also: decorators/with_or_without_parentheses.py, decorators/class_holds_the_settings.py
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


# D06.layers: settings and function arrive when the function is defined …
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


# D06.call: … and the wrapper runs at each call.
print(outcome("/orders"))
# => 3. attempt 1 failed: timeout
# => 3. attempt 2 failed: reset by peer
# => 200 /orders

print(outcome("/offline"))
# => 3. attempt 1 failed: no route to host
# => 3. attempt 2 failed: no route to host
# => 3. attempt 3 failed: no route to host
# => gave up: no route to host

# Only errors that may go away are tried again.

# fetch("/unknown")  # => raises KeyError: '/unknown'

# The layers may be called one by one, so one setting can serve many functions.
twice = retry(2)  # => 1. settings: 2 attempts
steady = twice(str.upper)  # => 2. decorating upper
steady("pong")  # => 'PONG'

# D06.forgotten: without parentheses, the function is taken for the setting and is not decorated.
forgotten = retry(len)  # => 1. settings: <built-in function len> attempts
forgotten.__name__  # => 'decorate'

# forgotten("hello")  # => raises AttributeError: 'str' object has no attribute …
