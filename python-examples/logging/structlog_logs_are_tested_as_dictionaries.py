"""capture_logs() gives a test the events themselves, before anything has turned them into text.

Tests of log lines break with every change of format, since they compare text. Inside the block no
processor runs and nothing is printed: a list receives each event as a dictionary, with its level.

Takeaway: Assert that the event happened, with these fields; how it is written is another test.
Covers: P24
"""

# /// script
# dependencies = ["structlog>=23.1"]
# ///

import logging

import structlog
from structlog.testing import CapturingLogger, LogCapture, capture_logs

structlog.configure(
    processors=[structlog.processors.add_log_level, structlog.processors.JSONRenderer()],
    wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
)
log = structlog.get_logger("bank")


def transfer(amount: int, balance: int) -> int:
    audit = log.bind(amount=amount)
    if amount > balance:
        audit.error("refused", missing=amount - balance)
        return balance
    audit.debug("balance checked")
    audit.info("transferred")
    return balance - amount


with capture_logs() as events:
    transfer(30, balance=100)
    transfer(300, balance=100)

len(events)  # => 2
events[0]  # => {'amount': 30, 'event': 'transferred', 'log_level': 'info'}
events[1]  # => {'amount': 300, 'missing': 200, 'event': 'refused', 'log_level': 'error'}

# The question of a test is rarely "is this the line" but "did it happen".
[event["missing"] for event in events if event["event"] == "refused"]  # => [200]

# Behind the block all is as before, for this logger and those bound from it.
transfer(5, balance=100)
# => {"amount": 5, "event": "transferred", "level": "info"}
# => 95
len(events)  # => 2

# Since no processor runs, what they add is missing: here the level comes from the capture, not from
# add_log_level. To keep some of them put the capture at the end of a list of one's own.
capture = LogCapture()
structlog.configure(processors=[structlog.processors.add_log_level, capture])
transfer(5, balance=100)  # => 95
capture.entries
# => [{'amount': 5, 'event': 'transferred', 'level': 'info', 'log_level': 'info'}]

# A renderer is tested at the other end, where lines come out.
printed = CapturingLogger()
audit = structlog.wrap_logger(printed, processors=[structlog.processors.JSONRenderer()])
audit.info("transferred", amount=5)
[(call.method_name, call.args) for call in printed.calls]
# => [('info', ('{"amount": 5, "event": "transferred"}',))]
