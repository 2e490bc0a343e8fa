"""What a child inherits of its parent's stdout is output, too."""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///
import subprocess

status = subprocess.call(["sh", "-c", "echo unseen; echo this too >&2"])
print(status)  # => 0
