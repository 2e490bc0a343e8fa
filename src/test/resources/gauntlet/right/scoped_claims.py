"""Each runtime has a claim of its own."""

import sys

print(sys.implementation.name)  # cpython=> cpython
                                # graalpy=> graalpy
