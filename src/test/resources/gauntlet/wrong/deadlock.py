"""The lock is never released."""

# /// script
# [tool.verified-examples]
# timeout = 1
# ///
import threading
lock = threading.Lock()
print(lock.acquire())  # => True
lock.acquire()
