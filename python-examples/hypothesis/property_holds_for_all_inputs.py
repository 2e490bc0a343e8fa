"""A property is a test without expected values: it must hold for whatever Hypothesis makes up.

`given` calls the test again and again with values that strategies describe. The test says what must
be true of every result, not what the result is. The first call that fails is simplified, and then
reported.
You meet this when a function works for the examples in its tests and fails in production.

Takeaway: Ask what must be true of every result: its length, its order, what it has in common.
Workaround: GraalPy reports Python 3.12 but lacks sys.monitoring, so `import hypothesis` fails; this
    library adds an empty one, and a program that embeds GraalPy has to do the same.
Level: entry
See also: hypothesis/counterexample_is_shrunk.py, hypothesis/round_trip_holds_for_all_text.py
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.130"]
# ///

import os

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import given, settings
from hypothesis import strategies as st

# The same values in each run, and no time limit: this makes an example repeatable.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

tried: list[list[int]] = []


@given(st.lists(st.integers()))
def test_sorted_keeps_every_item(items: list[int]) -> None:
    tried.append(items)
    result = sorted(items)
    assert len(result) == len(items)
    assert all(a <= b for a, b in zip(result, result[1:]))


# P27.given: one call of the test tries a hundred lists: empty and long, with large numbers.
test_sorted_keeps_every_item()
len(tried)  # => 100
# stated: P27: hundreds of random inputs are generated
[] in tried, max(map(len, tried)) > 5, max(map(max, filter(None, tried))) > 1000
# => (True, True, True)


# P27.strategies: each parameter has a strategy of its own, and a strategy has limits.
lengths, counts = [], []


@given(st.text("ab", min_size=1), st.integers(min_value=1, max_value=100))
def test_repeated_text(text: str, count: int) -> None:
    lengths.append(len(text))
    counts.append(count)
    assert len(text * count) == len(text) * count


test_repeated_text()
min(lengths), min(counts), max(counts)  # => (1, 1, 100)


def middle(items: list[int]) -> int:
    """The median, as the author believes."""
    return sorted(items)[len(items) // 2]


# Here the property is wrong for the code: the middle of two items is not below the second.
@given(st.lists(st.integers(), min_size=1))
def test_as_many_below_as_above(items: list[int]) -> None:
    below = sum(item < middle(items) for item in items)
    above = sum(item > middle(items) for item in items)
    assert below == above


try:
    test_as_many_below_as_above()
except AssertionError as error:
    print(*error.__notes__[0].split())
    # => Falsifying example: test_as_many_below_as_above( items=[0, 1], )
