"""An exit function of the script's own class."""

import atexit

class Log:
    def close(self):
        print("closed")  # => closed

atexit.register(Log().close)
print("done")  # => done
