"""The script captures its own output."""

import contextlib, io

buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print("one")  # => (no output)
buffer.getvalue()  # => 'one\n'
