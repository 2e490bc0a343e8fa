"""A pool that nobody shuts down prints after the main thread has come to its end."""

import time
from concurrent.futures import ThreadPoolExecutor

def late():
    time.sleep(0.3)
    print("late")

ThreadPoolExecutor().submit(late)
print("done")  # => done
