"""One decorator can serve as `@audited` and as `@audited(sink=…)`.

Python calls whatever follows the @ with the function. Without parentheses, that is the decorator
itself. With parentheses, the decorator has already been called, without a function, and has to
return another callable. So the function is an optional first parameter; if it is missing, the
decorator returns itself with the settings filled in.

You meet this when most uses of your decorator need no setting, and the empty parentheses look odd.

Takeaway: Write `def d(func=None, /, *, setting=…)`, and return `partial(d, setting=setting)` if
    func is None.
Level: core
See also: decorators/decorator_with_arguments.py, decorators/class_holds_the_settings.py
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


@audited()
def rename_account(old: str, new: str) -> str:
    return f"account of {new}"


# D07.bare: without parentheses, the default is used.
print(open_account("ada"))
# => open_account('ada',)
# => account of ada

# D07.setting: with parentheses, the setting is.
close_account("bob")  # => 'bob has left'
journal  # => ["close_account('bob',)"]

# D07.empty: empty parentheses are the bare form.
print(rename_account("ada", "countess"))
# => rename_account('ada', 'countess')
# => account of countess

# However it is spelled, there is one wrapper around the function, and its name is kept.
[f.__wrapped__.__name__ for f in (open_account, close_account, rename_account)]
# => ['open_account', 'close_account', 'rename_account']

# A decorator with its settings can be stored and used for several functions.
to_journal = audited(sink=journal.append)
shout = to_journal(str.upper)
shout("done")  # => 'DONE'
journal[-1]  # => "upper('done',)"

# D07.position: a sink that is passed by position is taken for the function to decorate. So
# settings are accepted by name only.
mistaken = audited(journal.append)
mistaken.__name__  # => 'append'

# audited(None, journal.append)
# => raises TypeError: audited() takes from 0 to 1 positional …but 2 were given
