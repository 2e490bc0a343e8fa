"""Output to sys.stderr is not documented."""

import sys

print("careful", file=sys.stderr)
print("done")  # => done
