"""The keyboard's interrupt, sent by a thread."""

import _thread
import threading
import time

print("begin")  # => begin
threading.Thread(target=_thread.interrupt_main).start()
time.sleep(5)
print("after")  # => after
