"""One decorator can serve as `@audited` and as `@audited(sink=…)`.

Python calls whatever stands behind the @ with the function. Bare, that is the decorator itself.
With parentheses the decorator has been called before, without a function, and owes Python one more
callable. So the function is an optional first parameter, and its absence means: come back later.

Takeaway: `def d(func=None, /, *, setting=…)`, and `partial(d, setting=setting)` if func is None.
Covers: D07
"""

import functools
from collections.abc import Callable


def audited(func=None, /, *, sink: Callable[[str], object] = print):
    if func is None:
        return functools.partial(audited, sink=sink)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        sink(f"{func.__name__}{args}")
        return func(*args, **kwargs)

    return wrapper


journal: list[str] = []


@audited
def open_account(owner: str) -> str:
    return f"account of {owner}"


@audited(sink=journal.append)
def close_account(owner: str) -> str:
    return f"{owner} has left"


@audited()  # all settings have defaults, so this is the bare form again
def rename_account(old: str, new: str) -> str:
    return f"account of {new}"


print(open_account("ada"))
# => open_account('ada',)
# => account of ada

close_account("bob")  # => 'bob has left'
journal  # => ["close_account('bob',)"]

print(rename_account("ada", "countess"))
# => rename_account('ada', 'countess')
# => account of countess

# However it was spelled, one layer lies around the function, and its name is kept.
[f.__wrapped__.__name__ for f in (open_account, close_account, rename_account)]
# => ['open_account', 'close_account', 'rename_account']

# The settings alone are a decorator that can be kept, shared and passed on.
to_journal = audited(sink=journal.append)
shout = to_journal(str.upper)
shout("done")  # => 'DONE'
journal[-1]  # => "upper('done',)"

# Why settings go by name only: given by position, nothing tells one callable from another. This
# one, meant as a sink, was taken for the function to decorate.
mistaken = audited(journal.append)
mistaken.__name__  # => 'append'

# audited(None, journal.append)
# => raises TypeError: audited() takes from 0 to 1 positional …but 2 were given
