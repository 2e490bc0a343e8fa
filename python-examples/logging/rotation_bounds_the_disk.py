"""A rotating file handler keeps the newest records and deletes the oldest file.

Before a record would exceed `maxBytes`, the handler renames the file to .1, the former .1 to .2,
and begins a new file. It keeps `backupCount` of them, so the log takes a known amount of disk
space. Without that argument nothing is bounded: its default is 0, and then the file never rotates.

You meet this when a service that logs to a file runs for months, and the disk is full.

Takeaway: Set backupCount whenever you set maxBytes; one without the other does nothing.
Level: core
See also: logging/records_climb_past_levels.py, context_managers/cleanup_on_every_way_out.py
Covers: P23
"""

import logging
from collections.abc import Iterable
from contextlib import closing
from logging.handlers import RotatingFileHandler
from pathlib import Path

logger = logging.getLogger("audit")
logger.setLevel(logging.INFO)
logger.propagate = False


def write(path: str, lines: Iterable[str], **options: int) -> None:
    with closing(RotatingFileHandler(path, encoding="utf-8", **options)) as handler:
        logger.addHandler(handler)
        for line in lines:
            logger.info(line)
        logger.removeHandler(handler)


def files(pattern: str) -> dict[str, list[str]]:
    return {path.name: path.read_text("utf-8").split() for path in sorted(Path().glob(pattern))}


# Each line takes six bytes, so three of them stay under 20, and a fourth does not.
write("audit.log", ["line1", "line2", "line3"], maxBytes=20, backupCount=2)
files("audit.log*")  # => {'audit.log': ['line1', 'line2', 'line3']}

# P23.rotation: the fourth line begins a new file, and the old one becomes .1.
write("audit.log", ["line4"], maxBytes=20, backupCount=2)
files("audit.log*")  # => {'audit.log': ['line4'], 'audit.log.1': ['line1', 'line2', 'line3']}

# P23.bound: with two backups there are never more than three files, and the oldest lines are gone.
write("audit.log", [f"line{number}" for number in range(5, 12)], maxBytes=20, backupCount=2)
for name, lines in files("audit.log*").items():
    print(name, *lines)
    # => audit.log line10 line11
    # => audit.log.1 line7 line8 line9
    # => audit.log.2 line4 line5 line6

# A record is never cut in two. One that is too long for any file gets a file of its own.
write("audit.log", ["x" * 50, "line12"], maxBytes=20, backupCount=2)
[len(line) for lines in files("audit.log*").values() for line in lines]  # => [6, 50, 6, 6]

# Without backups there is no rotation, and the limit is not enforced.
write("endless.log", [f"line{number:02}" for number in range(1, 100)], maxBytes=20)
Path("endless.log").stat().st_size  # => 693
