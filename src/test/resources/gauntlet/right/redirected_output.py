"""Output that goes elsewhere is shown by nobody; what reaches stdout is, whichever way it comes."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout

kept = io.StringIO()
with redirect_stdout(kept):  # => (no output)
    print("kept")
kept.getvalue()  # => 'kept\n'

with redirect_stderr(sys.stdout):
    print("to stdout", file=sys.stderr)  # => to stdout

with redirect_stdout(None):
    print("nowhere")


class Tee:
    def __init__(self, *streams):
        self.streams = streams

    def write(self, text):
        for stream in self.streams:
            stream.write(text)

    def flush(self):
        for stream in self.streams:
            stream.flush()


plain, sys.stdout = sys.stdout, Tee(sys.stdout, kept)
print("both")  # => both
sys.stdout = plain
kept.getvalue()  # => 'kept\nboth\n'
