"""The thread never ends."""

# /// script
# [tool.verified-examples]
# timeout = 2
# ///
import threading, time
threading.Thread(target=time.sleep, args=[60]).start()
print("start")  # => start
