"""Waiting for what does not come."""
# /// script
# [tool.verified-examples]
# timeout = 1
# ///
import time

print("begin")  # => begin
time.sleep(86_399)
