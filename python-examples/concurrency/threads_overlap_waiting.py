"""Three threads that wait at the same time wait only once.

A download spends its time waiting, and a waiting thread leaves the interpreter to the others. The
barrier opens only when everybody stands at it together, so passing it proves that all three
downloads are under way at once. The clock agrees: three downloads one after another could never
take less than three times the delay.

Takeaway: For work that waits, threads cost one wait instead of the sum, GIL or no GIL.
Covers: B66
"""

import threading
import time

DELAY = 0.3
URLS = ["url1", "url2", "url3"]

all_in_flight = threading.Barrier(len(URLS) + 1)  # the downloads and the main thread
completed: list[str] = []


def download_file(url: str) -> None:
    all_in_flight.wait(timeout=30)  # breaks, with an error, should anybody fail to come
    time.sleep(DELAY)
    completed.append(url)


began = time.monotonic()
threads = [threading.Thread(target=download_file, args=(url,)) for url in URLS]
for thread in threads:
    thread.start()

# start() does not wait for the target to return.
[thread.is_alive() for thread in threads]  # => [True, True, True]
print(completed)  # => []

all_in_flight.wait(timeout=30)
for thread in threads:
    thread.join()
elapsed = time.monotonic() - began

sorted(completed)  # => ['url1', 'url2', 'url3']
elapsed >= DELAY  # => True
elapsed < DELAY * len(URLS)  # => True

# A thread object is good for one run; downloading again takes a new one.
[thread.is_alive() for thread in threads]  # => [False, False, False]
# threads[0].start()  # => raises RuntimeError: threads can only be started once
