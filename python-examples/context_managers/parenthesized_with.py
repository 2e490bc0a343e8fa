"""Parentheses let a `with` statement list its managers on several lines.

That is layout and nothing else: the managers are entered from top to bottom and left from bottom
to top, and each can use what those above it were bound to. The syntax is official since Python
3.10; before, the choice was backslashes or nested blocks.

You meet this when a `with` line with three managers no longer fits.

Takeaway: A fixed list of managers goes into parentheses, a list of unknown length into an
    ExitStack.
Differs: messages: CPython 3.14 also names the method that is missing.
Level: core
See also: context_managers/exit_stack_as_many_as_needed.py, context_managers/enter_and_exit.py
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


# D11.parentheses: entered from top to bottom, left from bottom to top.
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


# Both do the same, also when one can't be entered: the one before it is left, the next not made.

# flat(mail_works=False)  # => + database
                          # => - database
                          # => raises ConnectionError: no mail

# pyramid(mail_works=False)  # => + database
                             # => - database
                             # => raises ConnectionError: no mail

# A trap: with `as` after them, the parentheses make a tuple, and that is no context manager.

# with (step("a"), step("b")) as both:
#     pass
# graalpy=> raises TypeError: 'tuple' object does not support the context manager protocol
# cpython[3.11-3.13]=> raises TypeError: 'tuple' object does not support the … protocol
# cpython[3.14+]=> raises TypeError: 'tuple' object does not support … (missed __exit__ method)
