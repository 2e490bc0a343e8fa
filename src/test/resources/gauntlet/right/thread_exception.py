"""The exception of a thread, reported by a hook."""

import threading

def report(args):
    print(args.exc_type.__name__, args.exc_value)  # => ZeroDivisionError division by zero

threading.excepthook = report
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
