"""(no output) on an assignment, a call, a header, an import, an assertion, a deletion."""

import math  # => (no output)
total = 5  # => (no output)
[3, 1].sort()  # => (no output)
assert total == 5  # => (no output)
for number in range(2):  # => (no output)
    pass
del total  # => (no output)
