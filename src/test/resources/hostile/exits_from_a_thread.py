"""An exit of a thread, which ends nothing else."""

import sys
import threading

thread = threading.Thread(target=sys.exit)
thread.start()
thread.join()
print(1 + 1)  # => 3
