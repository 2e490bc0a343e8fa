"""A tracer that sees the code of the recorder."""

import sys

seen = []
sys.settrace(lambda frame, event, argument: seen.append(frame) or sys.settrace)
1 + 1  # => 3
