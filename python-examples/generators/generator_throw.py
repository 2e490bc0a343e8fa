"""throw() raises an exception inside the generator, at the yield where it waits.

To the generator it looks as if its `yield` had failed, so an ordinary `except` can deal with it and
carry on: throw() then returns whatever is yielded next. An exception that is not handled comes out
of throw() again and ends the generator. contextlib.contextmanager delivers the error of a `with`
block in exactly this way.

Takeaway: throw() moves an error to the place whose local state can do something about it.
Covers: D08
"""

from collections.abc import Iterator


class Throttled(Exception):
    pass


def page_sizes(largest: int) -> Iterator[int]:
    """Propose how many rows to ask for; ask for half as many whenever the server complains."""
    size = largest
    while True:
        try:
            yield size
        except Throttled as complaint:
            print(f"{complaint}: {size} rows were too many")
            size //= 2


sizes = page_sizes(800)
next(sizes)  # => 800
next(sizes)  # => 800

answer = sizes.throw(Throttled("429"))  # => 429: 800 rows were too many
print(answer)  # => 400
next(sizes)  # => 400

# Nothing in the generator is prepared for this one: it passes through and ends the generator.
try:
    sizes.throw(ConnectionError("server gone"))
except ConnectionError as error:
    print(f"came back: {error}")  # => came back: server gone
list(sizes)  # => []

# Before the first next() there is no yield to raise at: no `try` of the body is active yet.
unstarted = page_sizes(800)
# unstarted.throw(Throttled("429"))  # => raises Throttled: 429
