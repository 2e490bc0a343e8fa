"""`assume` discards a value and asks for another; a strategy that fits makes none to discard.

A discarded value does not count as a test, so Hypothesis makes more. It gives up when there are too
many, since a test that discards nearly everything has hardly tested anything. Conditions belong in
the strategy where that is possible; `assume` is for those that relate several values.
You meet this when a property holds for most values and a few have to be left out.

Takeaway: Build what you need, and assume only what you can't build.
Workaround: GraalPy reports Python 3.12 but lacks sys.monitoring, so `import hypothesis` fails; this
    library adds an empty one, and a program that embeds GraalPy has to do the same.
Level: core
See also: hypothesis/strategies_describe_valid_data.py,
    hypothesis/composite_draws_depend_on_each_other.py
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.130"]
# ///

import math
import os

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import HealthCheck, assume, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import FailedHealthCheck

# The same values in each run, and no time limit: this makes an example repeatable.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

# Does the order of two summands matter? Yes, if the sum is "not a number", which equals nothing.
pairs = st.tuples(st.floats(), st.floats())
a, b = find(pairs, lambda pair: pair[0] + pair[1] != pair[1] + pair[0])
a + b  # => nan

made: list[tuple[float, float]] = []
tested: list[tuple[float, float]] = []


@given(st.floats(), st.floats())
def test_assumed(a: float, b: float) -> None:
    made.append((a, b))
    assume(math.isfinite(a) and math.isfinite(b))
    tested.append((a, b))
    assert a + b == b + a


# P27.assume: it ends the test for this value, which neither passes nor fails: another one is made.
test_assumed()
len(tested)  # => 100
len(made) > 100  # => True

# Without values to discard, each one is a test.
finite = st.floats(allow_nan=False, allow_infinity=False)


@given(finite, finite)
def test_built(a: float, b: float) -> None:
    made.append((a, b))
    assert a + b == b + a


made.clear()
test_built()
len(made)  # => 100


@given(st.integers())
def test_picky(number: int) -> None:
    assume(number % 1_000 == 7)


# Too much is discarded here, and a health check stops it before the time is wasted.
try:
    test_picky()
except FailedHealthCheck as error:
    print(str(error).partition(".")[0])
    # => It looks like … filtering out a lot of …

# Built with map(), nothing has to be discarded.
sevens = st.integers().map(lambda number: number * 1_000 + 7)
find(sevens, lambda number: number > 5_000)  # => 5007


# Without the health check, nothing was tested in the end. That is an error, not a pass.
@settings(suppress_health_check=[HealthCheck.filter_too_much])
@given(st.integers())
def test_impossible(number: int) -> None:
    assume(number != number)


# test_impossible()
# => raises hypothesis.errors.Unsatisfiable: Unable to satisfy assumptions of test_impossible…
