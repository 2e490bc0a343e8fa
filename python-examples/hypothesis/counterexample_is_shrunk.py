"""A failing property ends with the simplest counterexample, not with the one that was found first.

`given` calls the test with one value after another. A failure starts a second search, for shorter
lists and smaller numbers that fail as well. What is reported is as small as it gets, so every part
of it matters.
You meet this when a failure report shows a strange but very small input.

Takeaway: Read a shrunk example as a description of the bug: nothing in it is there by chance.
Workaround: GraalPy reports Python 3.12 but lacks sys.monitoring, so `import hypothesis` fails; this
    library adds an empty one, and a program that embeds GraalPy has to do the same.
Level: core
See also: hypothesis/property_holds_for_all_inputs.py, hypothesis/explicit_examples_run_first.py
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.130"]
# ///

import os
from collections.abc import Callable

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

# The same values in each run, and no time limit: this makes an example repeatable.
settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
settings.load_profile("repeatable")


def without_duplicates(items: list[int]) -> list[int]:
    """Drops repeated items. It is meant to leave the order alone."""
    return sorted(set(items))


tried: list[list[int]] = []


@given(st.lists(st.integers()))
def test_order_is_kept(items: list[int]) -> None:
    tried.append(items)
    assert without_duplicates(items) == list(dict.fromkeys(items))


def falsifying(test: Callable[[], None]) -> str:
    """What Hypothesis notes on the exception, as one line."""
    try:
        test()
    except AssertionError as error:
        return " ".join(error.__notes__[0].split())
    return "none found"


# P27.shrinking: two numbers in the wrong order, as near to zero as two different ones can be.
falsifying(test_order_is_kept)
# => 'Falsifying example: test_order_is_kept( items=[0, -1], )'

# The first failure was not that simple.
failures = [items for items in tried if without_duplicates(items) != list(dict.fromkeys(items))]
len(failures[0]) > 2  # => True
failures[-1]  # => [0, -1]


# Text shrinks to the shortest that fails, in the first letter of its alphabet.
@given(st.integers(min_value=1), st.text("abc"))
def test_fits_the_column(number: int, unit: str) -> None:
    assert len(f"{number} {unit}") <= 8


falsifying(test_fits_the_column)
# => "Falsifying example: test_fits_the_column( number=1, unit='aaaaaaa', )"


# Two different bugs are shrunk separately and reported together.
@given(st.integers())
def test_two_bugs(number: int) -> None:
    assert number < 1_000
    if number <= -50:
        raise LookupError(number)


try:
    test_two_bugs()
except ExceptionGroup as group:
    for error in sorted(group.exceptions, key=lambda error: type(error).__name__):
        print(type(error).__name__, error.__notes__[0].split()[3])
        # => AssertionError number=1000,
        # => LookupError number=-50,

# The same search without a test: the simplest value that has a property.
find(st.lists(st.integers(min_value=0)), lambda items: sum(items) >= 10)  # => [10]
find(st.sets(st.integers()), lambda items: len(items) == 3)  # => {0, 1, -1}
