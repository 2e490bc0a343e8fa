"""A builtin that is started at the end is called by nobody."""

import atexit
import threading

atexit.register(threading.Thread(target=print, args=["bye"]).start)
print("end")  # => end
