"""A traceback shows a claimed line as the file has it."""

import traceback

try:
    total = 1 / 0  # => (no output)
except ZeroDivisionError:
    text = traceback.format_exc()
    print(text.splitlines()[2])  # =>     total = 1 / 0  # …> (no output)
