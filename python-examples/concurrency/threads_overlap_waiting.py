"""Three threads that wait at the same time wait only once.

A download spends its time waiting, and a waiting thread leaves the interpreter to the others. The
barrier opens only when all three downloads have reached it, so passing it proves that they are
under way together. The clock agrees: all three take less than two of them would in turn.

You meet this when a script fetches one file after another and is idle most of the time.

Takeaway: For work that waits, threads cost one wait instead of the sum of all waits.
Level: entry
See also: concurrency/thread_pool_as_completed.py, asyncio/gather_runs_concurrently.py
Covers: B66
"""

import threading
import time

DELAY = 0.6
URLS = ["url1", "url2", "url3"]

all_in_flight = threading.Barrier(len(URLS) + 1)  # the downloads and the main thread
completed: list[str] = []


def download_file(url: str) -> None:
    all_in_flight.wait(timeout=30)  # breaks with an error if one of them doesn't come
    time.sleep(DELAY)
    completed.append(url)


threading.active_count()  # => 1
began = time.monotonic()
threads = [threading.Thread(target=download_file, args=(url,)) for url in URLS]
for thread in threads:
    thread.start()

# B66.start: start() doesn't wait for the download.
[thread.is_alive() for thread in threads]  # => [True, True, True]
                                           # stated: D04: Python is single-threaded
print(completed)  # => []

# B66.overlap: the barrier opens, so all three are under way, and the main thread is not blocked.
all_in_flight.wait(timeout=30)
print(threading.active_count())  # => 4

# B66.join: join() waits for a thread to end.
for thread in threads:
    thread.join()
sorted(completed)  # => ['url1', 'url2', 'url3']

# B66.time: it took one delay, and not two, as it would if any download had waited for another.
elapsed = time.monotonic() - began
DELAY <= elapsed < 2 * DELAY  # => True

# A thread object runs once; downloading again takes a new one.
# threads[0].start()  # => raises RuntimeError: threads can only be started once
