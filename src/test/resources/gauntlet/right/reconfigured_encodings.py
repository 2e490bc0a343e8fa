"""What is shown is what a reader of the process sees, decoded as the stream is encoded."""

import sys

sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("caf\u00e9")  # => caf\xe9
sys.stdout.reconfigure(encoding="utf-16-le")
print("café")  # => café
sys.stdout.reconfigure(encoding="utf-8", errors="strict")
# print("\ud800")  # => raises UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: …
sys.stdout.encoding, sys.stdout.errors  # => ('utf-8', 'strict')
