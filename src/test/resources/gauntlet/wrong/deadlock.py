"""The lock is never released."""

# /// script
# [tool.verified-examples]
# timeout = 2
# ///
import threading
lock = threading.Lock()
print(lock.acquire())  # => True
lock.acquire()
