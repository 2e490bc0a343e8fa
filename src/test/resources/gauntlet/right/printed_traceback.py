"""A traceback, printed by the script itself."""

import sys, traceback

try:
    {}["a"]
except KeyError:
    print(traceback.format_exc().splitlines()[-1])  # => KeyError: 'a'
    sys.tracebacklimit = 0
    traceback.print_exc()  # => KeyError: 'a'
