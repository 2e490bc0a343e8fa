"""A string literal is a value like any other, unless it is a docstring."""

"con" "cat"  # => 'concat'
"""three
lines
"""  # => 'three\nlines\n'
b"bytes"  # => b'bytes'
r"\d"  # => '\\d'
