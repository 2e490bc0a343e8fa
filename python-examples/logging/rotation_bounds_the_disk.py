"""A rotating file handler keeps the newest records and throws the oldest file away.

Before a record would fill the file, the handler renames it to .1, the former .1 to .2, and starts
again. `backupCount` files are kept, so the disk holds a known amount. Without that argument nothing
is bounded: its default is 0, and then the file never rotates.

Takeaway: maxBytes works only together with backupCount.
Covers: P23
"""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


def rotating_log(name: str, **options: int) -> logging.Logger:
    log = logging.Logger(name)
    log.addHandler(RotatingFileHandler(f"{name}.log", encoding="utf-8", mode="w", **options))
    return log


def files(pattern: str) -> dict[str, list[str]]:
    return {path.name: path.read_text("utf-8").split() for path in sorted(Path().glob(pattern))}


# Each line takes six bytes, so three of them stay under 20 and a fourth does not.
audit = rotating_log("audit", maxBytes=20, backupCount=2)
for number in range(1, 4):
    audit.info("line%d", number)
files("audit.log*")  # => {'audit.log': ['line1', 'line2', 'line3']}

audit.info("line4")
files("audit.log*")  # => {'audit.log': ['line4'], 'audit.log.1': ['line1', 'line2', 'line3']}

for number in range(5, 12):
    audit.info("line%d", number)
for name, lines in files("audit.log*").items():
    print(name, *lines)
    # => audit.log line10 line11
    # => audit.log.1 line7 line8 line9
    # => audit.log.2 line4 line5 line6

# A record is never cut in two. One that is too long for any file gets a file to itself.
audit.info("x" * 50)
audit.info("line12")
[len(line) for lines in files("audit.log*").values() for line in lines]  # => [6, 50, 6, 6]

# No backups, no rotation: the limit is not enforced at all.
endless = rotating_log("endless", maxBytes=20)
for number in range(1, 100):
    endless.info("line%02d", number)
len(files("endless.log*")["endless.log"])  # => 99
