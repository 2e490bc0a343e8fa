"""Tracebacks show the lines of the file."""

import traceback

def fail():
    value = 1  # => 1
    return value / 0

def work():
    fail()

try:
    work()  # => (no output)
except ZeroDivisionError as error:
    frames = traceback.extract_tb(error.__traceback__)
    [frame.lineno for frame in frames]  # => [13, 10, 7]
    [frame.name for frame in frames]  # => ['<module>', 'work', 'fail']
    [frame.line for frame in frames[1:]]  # => ['fail()', 'return value / 0']
