"""The traceback of a thread is not documented."""

import sys, threading

sys.tracebacklimit = 0
thread = threading.Thread(target=lambda: 1 / 0, name="worker")
thread.start()
thread.join()
print("done")  # => done
