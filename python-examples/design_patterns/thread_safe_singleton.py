"""Without a lock, threads that meet in a singleton's constructor get several objects.

"If there is none, make one" is two steps, and a slow constructor (a connection, a file) leaves
plenty of time between them. A metaclass is a good place for the lock: the classes that use it
contain no trace of the pattern.

You meet this when a service connects twice, but only sometimes, and only at its start.

Takeaway: Check and create under one lock, or accept that a lazy singleton may be made twice.
Level: deep
See also: design_patterns/singleton_with_new.py, metaclasses/metaclass_call_controls_instances.py
Covers: B78
"""

import threading
from collections.abc import Callable
from typing import Any


class SingletonMeta(type):
    def __call__(cls) -> Any:
        # vars(cls) and not hasattr(): a subclass must not take its parent's instance.
        if "_only" not in vars(cls):
            cls._only = super().__call__()
        return cls._only


class Cache(metaclass=SingletonMeta):
    """A class without any trace of the pattern."""


# B78.metaclass: calling the class gives the same object each time.
Cache() is Cache()  # => True


def in_four_threads(action: Callable[[], object]) -> None:
    threads = [threading.Thread(target=action) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class Logger(metaclass=SingletonMeta):
    made: list["Logger"] = []
    # It opens when four threads are in the constructor: the worst case, every time.
    all_inside = threading.Barrier(4)

    def __init__(self) -> None:
        Logger.all_inside.wait()
        Logger.made.append(self)


# B78.race: four threads find none, and make four.
in_four_threads(Logger)
len(Logger.made)  # => 4


class LockedSingletonMeta(SingletonMeta):
    # Re-entrant, because the constructor of one singleton may ask for another.
    lock = threading.RLock()

    def __call__(cls) -> Any:
        with LockedSingletonMeta.lock:
            return super().__call__()


class SafeLogger(metaclass=LockedSingletonMeta):
    made: list["SafeLogger"] = []

    def __init__(self) -> None:
        threading.Event().wait(0.1)  # long enough for the other threads to arrive
        SafeLogger.made.append(self)


# B78.lock: with a lock around both steps, there is one.
in_four_threads(SafeLogger)
len(SafeLogger.made)  # => 1


class Application(metaclass=LockedSingletonMeta):
    def __init__(self) -> None:
        self.logger = SafeLogger()  # takes the lock that this thread already holds


Application().logger is SafeLogger()  # => True
