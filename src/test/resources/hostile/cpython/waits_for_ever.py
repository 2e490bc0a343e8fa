"""Waiting for what does not come."""
# /// script
# [tool.verified-examples]
# timeout = 0.2
# ///
import time

print("begin")  # => begin
time.sleep(86_399)
