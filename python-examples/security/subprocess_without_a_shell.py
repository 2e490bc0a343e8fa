"""Given as a list, a command's arguments stay arguments; a shell would read them as a program.

Without a shell, `;`, `$( )` and `*` mean nothing: the child process gets each string in its `argv`
as it is. Two things are left for the caller: an argument that starts with a dash is an option to
the child, and a failure goes unnoticed unless `check=True` asks for it.

You meet this when a program converts, prints or compresses files whose names come from users.

Takeaway: Use `run([program, "--", name], check=True, timeout=…)`, and `shell=True` for constants
    only.
Level: core
See also: security/path_traversal_is_blocked.py, security/sql_parameters_are_never_code.py
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

# P30.shell: a shell runs the second half as a command; without one, it is part of a file name.
output(f"cat {upload}", shell=True)  # => ['sales are up', 'and now I own this machine']
output(["cat", upload])  # => []

# P30.checked: there is no such file, and nothing said so; check=True does.
# subprocess.run(["cat", upload], capture_output=True, check=True)
# => raises subprocess.CalledProcessError: Command '['cat', 'report.txt; …']' returned non-zero …

# No character of an argument means anything, blanks and quotes included.
output(["echo", "$HOME", "`id`", "*", "it's  one"])  # => ["$HOME `id` * it's  one"]

# P30.options: an argument with a dash is an option even without a shell, unless `--` comes first.
chosen = "-A"
output(["ls", chosen])  # => ['.salaries', 'report.txt']
output(["ls", "--", chosen])  # => []

# If you need a shell, for its pipes, quote what comes from outside; split() is the reverse.
safe = f"cat {shlex.quote(upload)} report.txt 2>/dev/null | tr a-z A-Z"
output(safe, shell=True)  # => ['SALES ARE UP']
shlex.split(safe)[1]  # => 'report.txt; echo and now I own this machine'

# P30.timeout: a child that never answers does not block its parent.
# subprocess.run(["sleep", "60"], timeout=0.1)
# => raises subprocess.TimeoutExpired: Command '['sleep', '60']' timed out after … seconds
