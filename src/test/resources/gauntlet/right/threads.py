"""Threads, a pool, and its callbacks."""

import threading
from concurrent.futures import ThreadPoolExecutor

def work(name):
    print("working on", name)  # => (any order)
                               # => working on a
                               # => working on b

threads = [threading.Thread(target=work, args=[name]) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

def report(future):
    print("result", future.result())  # => result 4

with ThreadPoolExecutor() as pool:
    pool.submit(pow, 2, 2).add_done_callback(report)
    list(pool.map(abs, [-1, 2]))  # => [1, 2]
