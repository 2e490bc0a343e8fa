"""The streams are what `python3 file </dev/null` has."""

import sys

sys.stdout.fileno(), sys.stderr.fileno(), sys.stdin.fileno()  # => (1, 2, 0)
sys.stdout.isatty(), sys.stdin.isatty()  # => (False, False)
sys.stdin.name, sys.stdin.mode, sys.stdout.name, sys.stdout.mode  # => ('<stdin>', 'r', '<stdout>', 'w')
sys.stdin.read()  # => ''
sys.stdin.buffer.read()  # => b''
# sys.stdin.write("x")  # => raises io.UnsupportedOperation: not writable
sys.stdout.line_buffering, sys.stderr.line_buffering, sys.stdout.write_through  # => (False, True, False)
__cached__ is None  # => True
__loader__.__class__.__name__  # => 'SourceFileLoader'
