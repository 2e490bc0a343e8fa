"""Output through sys.__stdout__ is not documented."""

import sys

print("unseen", file=sys.__stdout__)
print("done")  # => done
