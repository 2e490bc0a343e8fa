"""The time limit is next to nothing, and the script sleeps."""

# /// script
# [tool.verified-examples]
# timeout = 0.0001
# ///
import time
time.sleep(2)
print("done")  # => done
