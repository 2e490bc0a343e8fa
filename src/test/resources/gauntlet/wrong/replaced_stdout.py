"""The script replaces sys.stdout, so that nothing is shown."""

import io, sys

sys.stdout = io.StringIO()
print("one")  # => one
