"""`assume` discards a value and asks for another; a strategy that fits makes none to discard.

A discarded value does not count as a test, so Hypothesis makes more. It gives up when there are too
many, since a test that throws away nearly everything has hardly tested anything. Conditions belong
into the strategy where that is possible; `assume` is for those that relate several values.

Takeaway: Build what you need, and assume only what you can't build.
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.80"]
# [tool.verified-examples]
# timeout = 300
# ///

import math
import os

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.errors import FailedHealthCheck

# Values chosen by the test's own code instead of by chance, no limit of time: this makes an example
# repeatable. Your tests do better with the defaults.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


made: list[tuple[float, float]] = []
tested: list[tuple[float, float]] = []


# Does the order of two summands matter? It does to "not a number", which does not equal itself.
@given(st.floats(), st.floats())
def test_any_floats(a: float, b: float) -> None:
    made.append((a, b))
    assert a + b == b + a


try:
    test_any_floats()
except AssertionError:
    made[-1]  # => (0.0, nan)

made.clear()


# assume() ends the test for this value. It is no failure and no success: another one is made.
@given(st.floats(), st.floats())
def test_assumed(a: float, b: float) -> None:
    made.append((a, b))
    assume(math.isfinite(a) and math.isfinite(b))
    tested.append((a, b))
    assert a + b == b + a


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


# Too much is discarded here, and the health check stops it before the time is wasted.
@given(st.integers())
def test_picky(number: int) -> None:
    assume(number % 1_000 == 7)


try:
    test_picky()
except FailedHealthCheck as error:
    print(str(error).partition(".")[0])
    # => It looks like your strategy is filtering out a lot of data


# Built, it is easy: map() instead of assume() or filter().
@given(st.integers().map(lambda number: number * 1_000 + 7))
def test_mapped(number: int) -> None:
    assert number % 1_000 == 7


test_mapped()


# Without the health check, the search ends in "nothing was tested". That is an error, not a pass.
@settings(suppress_health_check=[HealthCheck.filter_too_much])
@given(st.integers())
def test_impossible(number: int) -> None:
    assume(number != number)


# test_impossible()
# => raises hypothesis.errors.Unsatisfiable: Unable to satisfy assumptions of test_impossible…
