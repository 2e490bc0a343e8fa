"""An exit function that never ends."""
# /// script
# [tool.verified-examples]
# timeout = 1
# ///
import atexit


@atexit.register
def never():
    while True:
        pass


print("end")  # => end
