"""A process without permission."""

import os

print(os.system("true"))  # => 0
