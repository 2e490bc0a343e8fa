"""A singleton without a lock is not one when threads meet in its constructor.

"If there is none, make one" is two steps, and a slow constructor (a connection, a file) leaves
plenty of time between them. A metaclass is a good home for the lock: the classes that use it
contain no trace of the pattern.

Takeaway: check and create under one lock, or accept that a lazy singleton may be created twice.
Covers: B78
"""

import threading


class SingletonMeta(type):
    def __call__(cls):
        # vars(cls) and not hasattr: a subclass must not take its parent's for its own.
        if "_only" not in vars(cls):
            cls._only = super().__call__()
        return cls._only


class LockedSingletonMeta(SingletonMeta):
    # Re-entrant, because the constructor of one singleton may ask for another.
    _lock = threading.RLock()

    def __call__(cls):
        with LockedSingletonMeta._lock:
            return super().__call__()


def in_four_threads(action) -> None:
    threads = [threading.Thread(target=action) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class Logger(metaclass=SingletonMeta):
    created = 0
    counting = threading.Lock()
    # The barrier opens when four threads are in the constructor: the worst case, every time.
    crowded = threading.Barrier(4)

    def __init__(self) -> None:
        Logger.crowded.wait()
        with Logger.counting:
            Logger.created += 1


in_four_threads(Logger)
print(Logger.created)  # => 4

# Afterwards all is quiet: one of the four is left, which is why tests seldom see this.
print(Logger() is Logger())  # => True


class SafeLogger(metaclass=LockedSingletonMeta):
    created = 0

    def __init__(self) -> None:
        threading.Event().wait(0.1)  # slow enough for the others to arrive
        SafeLogger.created += 1


in_four_threads(SafeLogger)
print(SafeLogger.created)  # => 1
print(SafeLogger() is SafeLogger())  # => True


class Application(metaclass=LockedSingletonMeta):
    def __init__(self) -> None:
        self.logger = SafeLogger()  # takes the lock that this thread already holds


Application().logger is SafeLogger()  # => True
