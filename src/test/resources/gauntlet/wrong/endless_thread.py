"""The thread never ends."""

# /// script
# [tool.verified-examples]
# timeout = 1
# ///
import threading, time
threading.Thread(target=time.sleep, args=[60]).start()
print("start")  # => start
