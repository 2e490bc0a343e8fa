"""A process that goes on after the limit, in a session of its own."""
# /// script
# [tool.verified-examples]
# permissions = ["process"]
# timeout = 1
# ///
import subprocess

subprocess.Popen(["sh", "-c", "setsid sleep 86399 & sleep 86399"], start_new_session=True)
print("begin")  # => begin
while True:
    pass
