"""An exception that one runtime words in another way."""

import sys

message = "on " + sys.implementation.name
# raise ValueError(message)  # graalpy=> raises ValueError: on graalpy
                             # cpython=> raises ValueError: on cpython
