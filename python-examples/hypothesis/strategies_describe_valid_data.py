"""A strategy describes the values that a test accepts: a range, an alphabet, a pattern.

Values that a function would refuse anyway teach nothing. So the description goes into the strategy:
limits of numbers, categories of characters, a regular expression. `find` shows the simplest value
that a strategy makes, which is a quick check of what it really describes.
You meet this when a test fails because of data that the program never gets.

Takeaway: Ask `find` for the edges of a strategy before you test with it.
Workaround: GraalPy reports Python 3.12 but lacks sys.monitoring, so `import hypothesis` fails; this
    library adds an empty one, and a program that embeds GraalPy has to do the same.
Level: core
See also: hypothesis/assume_discards_and_counts.py,
    hypothesis/composite_draws_depend_on_each_other.py
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.130"]
# ///

import os
import re

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import find, given, settings
from hypothesis import strategies as st

# The same values in each run, and no time limit: this makes an example repeatable.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

PATTERN = r"[a-z]+@[a-z]+\.[a-z]{2,}"
emails = st.from_regex(PATTERN, fullmatch=True)

# P27.regex: text that matches a pattern; this is the simplest that does.
find(emails, lambda email: True)  # => 'a@a.aa'
made: list[str] = []
settings(max_examples=20)(given(emails)(lambda email: made.append(email)))()
len(made), sum(bool(re.fullmatch(PATTERN, email)) for email in made)  # => (20, 20)

# Without fullmatch, text may stand around it, and a newline after `$`.
find(st.from_regex(PATTERN), lambda text: not re.fullmatch(PATTERN, text))  # => 'a@a.aa0'
find(st.from_regex(r"^[a-z]+$"), lambda text: not text.isalpha())  # => 'a\n'

# P27.alphabet: letters of any script, by category; older code says whitelist_categories.
names = st.text(st.characters(categories=("Lu", "Ll")), min_size=2)
find(names, lambda name: True)  # => 'AA'
find(names, lambda name: not name.isascii())  # => 'Aµ'
old = st.text(st.characters(whitelist_categories=("Lu", "Ll")), min_size=2)
find(old, lambda name: True)  # => 'AA'

# Numbers have limits, collections sizes; choices are tried in the order in which they stand.
find(st.integers(min_value=18, max_value=120), lambda age: age > 60)  # => 61
find(st.floats(0, 1), lambda share: share > 0.5)  # => 1.0
find(st.sampled_from(["red", "green", "blue"]), lambda colour: "e" in colour)  # => 'red'
find(st.none() | st.integers(), lambda value: value is not None)  # => 0
find(st.lists(st.booleans(), min_size=3), lambda flags: any(flags))  # => [False, False, True]
