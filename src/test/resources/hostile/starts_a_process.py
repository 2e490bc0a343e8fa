"""A process without permission, by the usual way."""

import subprocess

print(subprocess.run(["true"]).returncode)  # => 0
