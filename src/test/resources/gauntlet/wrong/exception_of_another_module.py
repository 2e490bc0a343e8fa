"""The exception has the claimed name, but lives in another module."""

import json
# json.loads("{")  # => raises JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
