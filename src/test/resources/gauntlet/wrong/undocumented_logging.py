"""A log record on stderr is not documented."""

import logging

logging.warning("disk almost full")
print("done")  # => done
