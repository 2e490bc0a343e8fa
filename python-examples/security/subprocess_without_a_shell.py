"""Given as a list, a command's arguments stay arguments; a shell would read them as a program.

Without a shell there is nobody who could give `;`, `$( )` or `*` a meaning: the child finds each
string in its `argv` as it was. Two things remain for the caller: what starts with a dash is an
option to the child, and a failure goes unseen unless `check=True` asks for it.

Takeaway: `run([program, "--", name], check=True, timeout=…)`, and `shell=True` for constants only.
Covers: P30
"""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///

import shlex
import subprocess
from pathlib import Path


def output(command: str | list[str], shell: bool = False) -> list[str]:
    done = subprocess.run(command, shell=shell, capture_output=True, text=True, timeout=60)
    return done.stdout.splitlines()


Path("report.txt").write_text("sales are up\n")
Path(".salaries").touch()

# What a user typed into a form:
upload = "report.txt; echo and now I own this machine"

output(f"cat {upload}", shell=True)  # => ['sales are up', 'and now I own this machine']
output(["cat", upload])  # => []

# There is no such file, and no one noticed: ask for the check.
# subprocess.run(["cat", upload], capture_output=True, check=True)
# => raises subprocess.CalledProcessError: Command '['cat', 'report.txt; …']' returned non-zero …

# Nothing in an argument means anything, blanks and quotes included.
output(["echo", "$HOME", "`id`", "*", "it's  one"])  # => ["$HOME `id` * it's  one"]

# Options are a matter between the caller and the child, with no shell involved.
chosen = "-A"
output(["ls", chosen])  # => ['.salaries', 'report.txt']
output(["ls", "--", chosen])  # => []

# If it has to be a shell, for its pipes, quote what comes from outside; `split` is the way back.
safe = f"cat {shlex.quote(upload)} report.txt 2>/dev/null | tr a-z A-Z"
output(safe, shell=True)  # => ['SALES ARE UP']
shlex.split(safe)[1] == upload  # => True

# A child that never answers must not take its parent along.
# subprocess.run(["sleep", "60"], timeout=0.1)
# => raises subprocess.TimeoutExpired: Command '['sleep', '60']' timed out after … seconds
