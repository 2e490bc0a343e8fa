"""A formatter can write records as lines of JSON, `extra` fields included.

`extra` puts values on the record as attributes, beside the two dozen that it has anyway. The
formatter below needs no list of known fields: what a bare record does not have must have come from
`extra`.

You meet this when logs are collected and searched: by order, by user, by duration.

Takeaway: Keep the message constant and put what varies into `extra`.
Level: core
See also: logging/structlog_processors_are_a_pipeline.py,
    logging/adapter_adds_fields_to_every_line.py
Covers: P23
"""

import json
import logging

STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {"time": self.formatTime(record), "level": record.levelname}
        line["event"] = record.getMessage()
        line |= {name: value for name, value in vars(record).items() if name not in STANDARD}
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info).splitlines()[-1]
        # Values that JSON doesn't know become text, so that no line is lost.
        return json.dumps(line, default=str)


handler = logging.StreamHandler()
handler.setFormatter(JsonLines())
log = logging.getLogger("shop.orders")
log.propagate = False
log.setLevel(logging.INFO)
log.addHandler(handler)

# P23.json, P23.extra: message and fields are one JSON object.
log.info("order %s", "placed", extra={"order_id": 42, "total": 30.5})
# => {"time": "…", "level": "INFO", "event": "order placed", "order_id": 42, "total": 30.5}

# One record is one line, whatever is in it.
log.info("note", extra={"text": "ring\ntwice", "tags": {"gift"}})
# => {"time": "…", "level": "INFO", "event": "note", "text": "ring\ntwice", "tags": "{'gift'}"}

# P23.error: log.exception() adds the error that is being handled.
try:
    {"price": 30}.pop("rate")
except KeyError:
    log.exception("no rate")
    # => {"time": "…", "level": "ERROR", "event": "no rate", "error": "KeyError: 'rate'"}

# Names that the record uses itself (`name`, `args`, `message`, …) are refused.
# log.info("user", extra={"name": "ada"})
# => raises KeyError: "Attempt to overwrite 'name' in LogRecord"

# A record below the level is never made, so this mistake goes unnoticed until the level is lowered.
log.debug("user", extra={"name": "ada"})  # => (no output)
log.setLevel(logging.DEBUG)
# log.debug("user", extra={"name": "ada"})
# => raises KeyError: "Attempt to overwrite 'name' in LogRecord"
