"""The compiler warns of an escape that is none."""

import re

re.findall("\d", "a1")  # => ['1']
