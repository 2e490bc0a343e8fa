"""Parentheses let a `with` list its managers one a line.

It is layout and nothing else: the managers are entered from top to bottom and left from bottom to
top, each can use what those above it were bound to, and if one cannot be entered those above it are
left. Before, the choice was backslashes or a pyramid.

Takeaway: A fixed list goes into parentheses, one whose length is open into an ExitStack.
Covers: D11
"""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def step(name: str, works: bool = True) -> Iterator[str]:
    if not works:
        raise ConnectionError(f"no {name}")
    print(f"+ {name}")
    try:
        yield name
    finally:
        print(f"- {name}")


with (
    step("database"),
    step("session") as session,
    step(f"cursor of {session}") as cursor,
):
    # => + database
    # => + session
    # => + cursor of session
    # => - cursor of session
    # => - session
    # => - database
    cursor  # => 'cursor of session'


def flat(mail_works: bool) -> None:
    with (
        step("database"),
        step("mail", works=mail_works),
        step("printer"),
    ):
        print("writing")


def pyramid(mail_works: bool) -> None:
    with step("database"):
        with step("mail", works=mail_works):
            with step("printer"):
                print("writing")


# On a bad day as on a good one, both do the same: the printer is not even looked for.

# flat(mail_works=False)  # => + database
                          # => - database
                          # => raises ConnectionError: no mail

# pyramid(mail_works=False)  # => + database
                             # => - database
                             # => raises ConnectionError: no mail

# A trap: with `as` behind them, the parentheses make a tuple, and that is no context manager.

# with (step("a"), step("b")) as both:
#     pass  # => raises TypeError: 'tuple' object does not support the context manager protocol
