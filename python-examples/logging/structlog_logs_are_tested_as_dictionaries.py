"""capture_logs() gives a test the events as dictionaries, before they become text.

Tests that compare log lines break with every change of the format. Inside the block no processor
runs and nothing is printed: a list receives each event as a dictionary, with its level.

You meet this when a test should prove that something was logged, such as a refused payment.

Takeaway: Assert that the event was logged with these fields; test its format elsewhere.
Level: core
See also: logging/structlog_processors_are_a_pipeline.py, testing/call_history_holds_references.py
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


# P24.captured: the block collects events instead of printing them.
with capture_logs() as events:
    transfer(30, balance=100)
    transfer(300, balance=100)

events[0]  # => {'amount': 30, 'event': 'transferred', 'log_level': 'info'}
events[1]  # => {'amount': 300, 'missing': 200, 'event': 'refused', 'log_level': 'error'}
len(events)  # => 2

# A test seldom asks "is this the line?", but "was it logged, with these fields?"
[event["missing"] for event in events if event["event"] == "refused"]  # => [200]

# After the block, the loggers print again.
transfer(5, balance=100)
# => {"amount": 5, "event": "transferred", "level": "info"}
# => 95

# No processor runs in the block, so what they add is missing: `log_level` is the capture's own. To
# keep some processors, put the capture at the end of a list of yours.
capture = LogCapture()
structlog.configure(processors=[structlog.processors.add_log_level, capture])
transfer(5, balance=100)  # => 95
capture.entries
# => [{'amount': 5, 'event': 'transferred', 'level': 'info', 'log_level': 'info'}]

# To test a renderer, capture what it hands to the logger that writes.
written = CapturingLogger()
audit = structlog.wrap_logger(written, processors=[structlog.processors.JSONRenderer()])
audit.info("transferred", amount=5)
[(call.method_name, call.args) for call in written.calls]
# => [('info', ('{"amount": 5, "event": "transferred"}',))]
