"""On either runtime, a value is not documented: nobody would see that they differ."""

import sys

sys.implementation.name  # cpython=> 'cpython'
name = sys.implementation.name  # graalpy=> 'graalpy'
print("done")  # => done
