"""A formatter can turn records into JSON lines, `extra` fields included.

`extra` puts values on the record as attributes, beside the two dozen it has anyway. The formatter
below needs no list of known fields: whatever a bare record does not have must have come from
`extra`. Logs become something to query: by order, by user, by duration.

Takeaway: Keep the message constant and move what varies into `extra`.
Covers: P23
"""

import json
import logging

STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": self.formatTime(record),
            "level": record.levelname,
            "event": record.getMessage(),
        }
        line |= {name: value for name, value in vars(record).items() if name not in STANDARD}
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info).splitlines()[-1]
        # An odd value must not cost us the line, so everything JSON doesn't know becomes text.
        return json.dumps(line, default=str)


handler = logging.StreamHandler()
handler.setFormatter(JsonLines())
log = logging.getLogger("shop.orders")
log.propagate = False
log.setLevel(logging.INFO)
log.addHandler(handler)

log.info("order %s", "placed", extra={"order_id": 42, "total": 30.5})
# => {"time": "…", "level": "INFO", "event": "order placed", "order_id": 42, "total": 30.5}

# One record is one line, whatever is in it.
log.info("note", extra={"text": "ring\ntwice", "tags": {"gift"}})
# => {"time": "…", "level": "INFO", "event": "note", "text": "ring\ntwice", "tags": "{'gift'}"}

try:
    {}["rate"]
except KeyError:
    log.exception("no rate")
    # => {"time": "…", "level": "ERROR", "event": "no rate", "error": "KeyError: 'rate'"}

# `name`, `args`, `message` and their like belong to the record and can't be taken.
# log.info("user", extra={"name": "ada"})
# => raises KeyError: "Attempt to overwrite 'name' in LogRecord"

# A record below the level is never made, so this goes unnoticed until the day one needs the line.
log.debug("user", extra={"name": "ada"})  # => (no output)
