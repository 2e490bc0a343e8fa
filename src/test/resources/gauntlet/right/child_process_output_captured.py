"""What is taken from a child is the parent's to show; a child has nothing to read."""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///
import subprocess

echo = subprocess.run(["sh", "-c", "echo said; cat; exit 3"], capture_output=True, text=True)
echo.stdout, echo.stderr, echo.returncode  # => ('said\n', '', 3)
subprocess.run(["cat"], input="handed over\n", capture_output=True, text=True).stdout  # => 'handed over\n'
subprocess.call(["cat"])  # => 0
