"""with statements in parentheses."""

import io

with (io.StringIO() as a, io.StringIO() as b):  # => (no output)
    a is b  # => False
with (io.StringIO()):  # => (no output)
    pass
