"""Resolving a path first and comparing it afterwards keeps users inside their folder.

A name from outside can climb with `..`, start at the root, or pass through a link. `resolve()`
undoes all three, and `relative_to` then compares whole folders. Comparing text, before or without
resolving, lets each of them through.

Takeaway: `(base / name).resolve().relative_to(base)`, with `base` resolved as well.
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

safe_read(shared, "notes/today.txt")  # => 'water the plants'
safe_read(shared, "notes/../notes/./today.txt")  # => 'water the plants'

# Climbing out:
# safe_read(shared, "../shared-private/diary.txt")
# => raises ValueError: '…/shared-private/diary.txt' is not in the subpath of '…/shared…

# Starting at the root: joining an absolute path forgets all that stood to its left.
(shared / "/etc/passwd").as_posix()  # => '/etc/passwd'
# safe_read(shared, "/etc/passwd")
# => raises ValueError: '/etc/passwd' is not in the subpath of '…/shared…

# Through a link that somebody may leave in the folder:
(shared / "innocent").symlink_to(private)
# safe_read(shared, "innocent/diary.txt")
# => raises ValueError: '…/shared-private/diary.txt' is not in the subpath of '…/shared…

# The same as a comparison of texts. The first is refused, and that makes one feel safe …
# checked_as_text(shared, "../../etc/passwd")  # => raises ValueError: outside

# … but a neighbour's name may begin with ours, and normpath has never seen the disk.
checked_as_text(shared, "../shared-private/diary.txt")  # => 'dear diary'
checked_as_text(shared, "innocent/diary.txt")  # => 'dear diary'

# Path.relative_to by itself compares texts, too: it is resolve() that knows what `..` means.
Path("shared/../shared-private").is_relative_to("shared")  # => True
Path("shared/../shared-private").resolve().is_relative_to(shared.resolve())  # => False
