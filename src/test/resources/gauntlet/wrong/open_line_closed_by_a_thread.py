"""Another thread goes on in the line."""

import threading

print("a", end="")  # => a
thread = threading.Thread(target=print, args=["b"])
thread.start()  # => b
thread.join()
