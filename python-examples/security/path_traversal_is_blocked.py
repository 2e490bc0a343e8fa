"""Resolving a path before comparing it keeps users inside their folder.

A file name from outside can climb with `..`, start at the root, or pass through a link. resolve()
resolves all three, and relative_to() then compares whole folder names. A comparison of text, or of
paths that were not resolved, lets each of them through.

You meet this when users name the file that they want to download.

Takeaway: Use `(base / name).resolve().relative_to(base)`, with `base` resolved as well.
Level: core
See also: security/subprocess_without_a_shell.py, security/sql_parameters_are_never_code.py
Covers: P30
"""

import os
from pathlib import Path


def safe_read(base: Path, name: str) -> str:
    base = base.resolve()
    target = (base / name).resolve()
    target.relative_to(base)
    return target.read_text()


def checked_as_text(base: Path, name: str) -> str:
    path = os.path.normpath(f"{base}/{name}")
    if not path.startswith(str(base)):
        raise ValueError("outside")
    return Path(path).read_text()


shared, private = Path("shared").absolute(), Path("shared-private").absolute()
for folder in (shared / "notes", private):
    folder.mkdir(parents=True)
(shared / "notes" / "today.txt").write_text("water the plants")
(private / "diary.txt").write_text("dear diary")

# P30.inside: names inside the folder are read, with detours.
safe_read(shared, "notes/today.txt")  # => 'water the plants'
safe_read(shared, "notes/../notes/./today.txt")  # => 'water the plants'

# P30.outside: climbing out with `..`,
# safe_read(shared, "../shared-private/diary.txt")
# => raises ValueError: '…/shared-private/diary.txt' is not in the subpath of '…/shared…

# starting at the root, since joining an absolute path drops everything before it,
(shared / "/etc/passwd").as_posix()  # => '/etc/passwd'
# safe_read(shared, "/etc/passwd")
# => raises ValueError: '/etc/passwd' is not in the subpath of '…/shared…

# and passing through a link that was left in the folder: each of them is refused.
(shared / "innocent").symlink_to(private)
# safe_read(shared, "innocent/diary.txt")
# => raises ValueError: '…/shared-private/diary.txt' is not in the subpath of '…/shared…

# A comparison of texts refuses the first attack …
# checked_as_text(shared, "../../etc/passwd")  # => raises ValueError: outside

# P30.text: … but another folder's name may begin with ours, and normpath() knows no links.
checked_as_text(shared, "../shared-private/diary.txt")  # => 'dear diary'
checked_as_text(shared, "innocent/diary.txt")  # => 'dear diary'

# Without resolve(), relative_to() compares names, too, and does not know what `..` means.
Path("shared/../shared-private").relative_to("shared").as_posix()  # => '../shared-private'
