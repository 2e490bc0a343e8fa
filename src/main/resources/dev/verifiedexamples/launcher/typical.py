"""What examples have in common, so that the classes it needs are loaded: run once, to record them.

Takeaway: nobody reads this for its own sake.
"""

# /// script
# [tool.verified-examples]
# timeout = 120
# ///

import asyncio
import collections
import contextlib
import dataclasses
import functools
import json
import logging
import re
import threading
import typing


@dataclasses.dataclass
class Account:
    balance: int = 0

    def deposit(self, amount: int) -> typing.Self:
        if amount < 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self


account = Account().deposit(5)  # => Account(balance=5)
# account.deposit(-1)           # => raises ValueError: amount must be positive


@functools.lru_cache
def square(number):
    print("computing")
    return number * number


square(3)               # => computing
                        # => 9
square(3)               # => 9


@contextlib.contextmanager
def tagged(name):
    print(f"<{name}>")
    yield name


with tagged("a") as name:       # => <a>
    name.upper()                # => 'A'


async def main():
    return await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2))


asyncio.run(main())     # => [1, 2]

found = []
worker = threading.Thread(target=found.append, args=(1,))
worker.start()
worker.join()
found                   # => [1]

json.loads(json.dumps(collections.Counter(re.findall("a", "banana"))))  # => {'a': 3}
logging.getLogger().isEnabledFor(logging.WARNING)                       # => True
