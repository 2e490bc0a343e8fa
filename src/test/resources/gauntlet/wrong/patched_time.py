"""time.time is patched, and the claim is wrong all the same."""

import time

time.time = lambda: 0.0
time.sleep = lambda seconds: None
print(time.time())  # => 1.0
