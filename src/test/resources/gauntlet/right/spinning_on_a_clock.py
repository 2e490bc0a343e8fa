"""Spinning on the clock ends, and others get their turn."""

import threading
import time

deadline = time.monotonic() + 2
while time.monotonic() < deadline:
    pass
print("done")  # => done


def spin():
    end = time.time() + 0.3
    while time.time() < end:
        pass


worker = threading.Thread(target=spin)
worker.start()
ticks = 0
while worker.is_alive():
    time.sleep(0.05)
    ticks += 1
print(ticks > 2)  # => True
