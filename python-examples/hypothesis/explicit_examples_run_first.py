"""`example` is always run, first and as it is; `max_examples` limits what is generated besides.

A counterexample that was found once can be kept as an explicit example: its test then runs each
time, on every machine, whatever is generated. It is not shrunk, since it says what its author wants
it to say. `settings` are about the rest: how many values, and how much time for each.
You meet this when a bug was found by chance, and the next run of the tests passes.

Takeaway: Pin a bug that was found with @example, and raise max_examples where it is worth the time.
Workaround: GraalPy reports Python 3.12 but lacks sys.monitoring, so `import hypothesis` fails; this
    library adds an empty one, and a program that embeds GraalPy has to do the same.
Level: core
See also: hypothesis/counterexample_is_shrunk.py, pytest/parametrize_names_every_case.py
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.130"]
# ///

import os
from collections.abc import Callable

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

# P27.settings: a hundred examples, and a fifth of a second for each.
default = settings.get_profile("default")
default.max_examples  # => 100
print(default.deadline)  # => 0:00:00.200000

# The same values in each run, and no time limit: this makes an example repeatable.
settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
settings.load_profile("repeatable")

tried: list[int] = []


@given(st.integers())
@example(0)
@example(-1)
@example(number=2**63)
@settings(max_examples=20)
def test_absolute(number: int) -> None:
    tried.append(number)
    assert abs(number) >= 0


# P27.example: the three explicit ones come first, twenty generated ones after them.
test_absolute()
tried[:3]  # => [0, -1, 9223372036854775808]
len(tried)  # => 23


# Where there are fewer possible values, each is tried once.
pairs: list[tuple[bool, bool]] = []


@given(st.booleans(), st.booleans())
def test_de_morgan(a: bool, b: bool) -> None:
    pairs.append((a, b))
    assert (not (a and b)) == ((not a) or (not b))


test_de_morgan()
sorted(pairs)  # => [(False, False), (False, True), (True, False), (True, True)]


# An explicit example that fails is reported as it stands, and nothing is generated.
@given(st.integers())
@example(4711)
def test_small(number: int) -> None:
    tried.append(number)
    assert number < 1_000


def report(test: Callable[[], None]) -> str:
    try:
        test()
    except AssertionError as error:
        return " ".join(error.__notes__[0].split())
    return "none"


tried.clear()
report(test_small)  # => 'Falsifying explicit example: test_small( number=4711, )'
tried  # => [4711]

# The search alone finds the limit itself.
generated = settings(phases=[Phase.generate, Phase.shrink])(test_small)
report(generated)  # => 'Falsifying example: test_small( number=1000, )'

# A deadline is for a single value; a number means milliseconds.
print(settings(deadline=5000).deadline)  # => 0:00:05
