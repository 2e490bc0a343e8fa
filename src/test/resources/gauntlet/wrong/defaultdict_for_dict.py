"""The value is a defaultdict."""

from collections import defaultdict

counts = defaultdict(int, a=1)  # => {'a': 1}
