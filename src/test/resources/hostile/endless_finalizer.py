"""A finalizer that never ends."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import gc


class Endless:
    def __del__(self):
        while True:
            pass


Endless()
gc.collect()
print("end")  # => end
