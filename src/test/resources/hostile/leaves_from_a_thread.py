"""The interpreter is left, from another thread."""

import os
import threading

print("begin")  # => begin
thread = threading.Thread(target=lambda: os._exit(0))
thread.start()
thread.join()
print("after")  # => after
