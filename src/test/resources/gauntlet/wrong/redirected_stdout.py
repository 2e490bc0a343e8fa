"""The output is redirected, so that nothing is shown."""

import contextlib, io

with contextlib.redirect_stdout(io.StringIO()) as buffer:
    print("one")  # => one
print(buffer.getvalue().strip())  # => one
