"""However a `with` block is left, its clean-up runs.

Falling off the end is one of six ways out. The others (return, break, continue, an exception, and
sys.exit, which is one) jump over a release that stands in the last line of the block.

Takeaway: Clean-up belongs into a context manager, not behind the code that needs it.
Covers: D03, D10
"""

import sys
from collections.abc import Iterator
from contextlib import closing
from threading import Lock


def careless(lock: Lock, rows: list[int]) -> list[int]:
    lock.acquire()
    shares = [100 // row for row in rows]
    lock.release()
    return shares


def careful(lock: Lock, rows: list[int]) -> list[int]:
    with lock:
        return [100 // row for row in rows]


# The same error, twice: the first lock stays locked, and whoever wants it next waits for ever.
for work in careless, careful:
    lock = Lock()
    try:
        work(lock, [5, 0])
    except ZeroDivisionError as error:
        print(f"{work.__name__}: {error}, locked: {lock.locked()}")
        # => careless: integer division or modulo by zero, locked: True
        # => careful: integer division or modulo by zero, locked: False


def leave(way: str, lock: Lock) -> str:
    for _ in range(2):
        with lock:
            match way:
                case "return":
                    return "returned"
                case "break":
                    break
                case "continue":
                    continue
                case "raise":
                    raise ValueError("no good")
                case "exit":
                    sys.exit("good-bye")
    return "went on"


for way in "fall off", "return", "break", "continue", "raise", "exit":
    lock = Lock()
    try:
        result = leave(way, lock)
    except BaseException as error:
        result = repr(error)
    print(f"{way}: {result}, locked: {lock.locked()}")
    # => fall off: went on, locked: False
    # => return: returned, locked: False
    # => break: went on, locked: False
    # => continue: went on, locked: False
    # => raise: ValueError('no good'), locked: False
    # => exit: SystemExit('good-bye'), locked: False


def numbers(lock: Lock) -> Iterator[int]:
    with lock:
        yield from range(1_000)


# A suspended generator is still inside its block; closing it is the seventh way out.
lock = Lock()
with closing(numbers(lock)) as source:
    (next(source), next(source), lock.locked())  # => (0, 1, True)
lock.locked()  # => False
