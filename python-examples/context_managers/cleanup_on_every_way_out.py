"""However a `with` block is left, its clean-up runs.

Reaching the end is one of six ways out. The others are return, break, continue, an exception, and
sys.exit(), which raises one, too. All of those jump over a release that stands in the last line.

You meet this when a lock stays locked, or a file stays open, after something went wrong.

Takeaway: Clean-up belongs in a context manager, not after the code that needs it.
Level: entry
See also: context_managers/enter_and_exit.py, context_managers/exit_stack_closes_files.py
Covers: D03
"""

import sys
from collections.abc import Iterator
from contextlib import closing
from threading import Lock


def careless(lock: Lock, rows: list[int]) -> list[float]:
    lock.acquire()
    shares = [100 / row for row in rows]
    lock.release()
    return shares


def careful(lock: Lock, rows: list[int]) -> list[float]:
    with lock:
        return [100 / row for row in rows]


# D03.error: the same error, twice. The first lock stays locked, and the next one to want it hangs.
for work in careless, careful:
    lock = Lock()
    try:
        work(lock, [5, 0])
    except ZeroDivisionError as error:
        print(f"{work.__name__}: {error}, locked: {lock.locked()}")
        # => careless: division by zero, locked: True
        # => careful: division by zero, locked: False


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


# D03.ways: the lock is free after each of the six.
for way in "reach the end", "return", "break", "continue", "raise", "exit":
    lock = Lock()
    try:
        result = leave(way, lock)
    except BaseException as error:
        result = repr(error)
    print(f"{way}: {result}, locked: {lock.locked()}")
    # => reach the end: went on, locked: False
    # => return: returned, locked: False
    # => break: went on, locked: False
    # => continue: went on, locked: False
    # => raise: ValueError('no good'), locked: False
    # => exit: SystemExit('good-bye'), locked: False


def numbers(lock: Lock) -> Iterator[int]:
    with lock:
        yield from range(1_000)


# A suspended generator is still inside its block; closing it is a seventh way out.
lock = Lock()
with closing(numbers(lock)) as source:
    (next(source), next(source), lock.locked())  # => (0, 1, True)
lock.locked()  # => False
