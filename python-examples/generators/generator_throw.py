"""throw() raises an exception inside the generator, at the yield where it waits.

To the generator it looks as if its `yield` had failed, so it can handle the exception and carry
on: throw() then returns what is yielded next. An exception that is not handled comes back out of
throw() and ends the generator. contextlib.contextmanager delivers the error of a `with` block in
this way.

You meet this when a consumer has to tell a generator that something went wrong with its last item.

Takeaway: Use throw() to move an error to the code whose local state can deal with it.
Level: deep
See also: context_managers/generator_as_context_manager.py, generators/generator_close.py
Covers: D08
"""

from collections.abc import Iterator


class Throttled(Exception):
    """The server complains."""


def page_sizes(size: int) -> Iterator[int]:
    """Yield how many rows to ask for: half as many after each complaint."""
    while True:
        try:
            yield size
        except Throttled as complaint:
            print(f"{complaint}: {size} rows were too many")
            size //= 2


sizes = page_sizes(800)
next(sizes)  # => 800
next(sizes)  # => 800

# D08.throw: the generator handles the exception at its yield and proposes a smaller size.
answer = sizes.throw(Throttled("429"))  # => 429: 800 rows were too many
print(answer)  # => 400
next(sizes)  # => 400

# Nothing in the generator handles this one: it comes back and ends the generator.
try:
    sizes.throw(ConnectionError("server gone"))
except ConnectionError as error:
    print(f"came back: {error}")  # => came back: server gone
list(sizes)  # => []

# After its end, every exception thrown in comes back.
# sizes.throw(Throttled("429"))  # => raises Throttled: 429

# Before the first next() no `try` of the body has been entered, so nothing can handle it.
unstarted = page_sizes(800)
# unstarted.throw(Throttled("429"))  # => raises Throttled: 429
