""""Decoding undoes encoding" is a test for every input, and one that needs no expected values.

The first encoders below join fields with commas and escape the commas within them. They pass the
examples that come to mind and fail for fields that nobody would have typed into a test: one without
text, and the escape character itself. Properties like this hold wherever functions undo each other.

Takeaway: Look for pairs: write and read, encode and decode, compress and expand.
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.80"]
# [tool.verified-examples]
# timeout = 300
# ///

import os
from collections.abc import Callable

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import given, settings
from hypothesis import strategies as st

# Values chosen by the test's own code instead of by chance, no limit of time: this makes an example
# repeatable. Your tests do better with the defaults.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def decode(line: str) -> list[str]:
    """Splits at commas, but for those behind a backslash; the last field needs no comma."""
    fields, field = [], ""
    characters = iter(line)
    for character in characters:
        if character == ",":
            fields.append(field)
            field = ""
        else:
            field += next(characters, "") if character == "\\" else character
    return [*fields, field] if field else fields


def joined(fields: list[str]) -> str:
    return ",".join(field.replace(",", "\\,") for field in fields)


def terminated(fields: list[str]) -> str:
    return "".join(field.replace(",", "\\,") + "," for field in fields)


def escaped(fields: list[str]) -> str:
    return "".join(field.replace("\\", "\\\\").replace(",", "\\,") + "," for field in fields)


# The examples that come to mind are all right.
decode(joined(["apple", "a,b", "melon"]))  # => ['apple', 'a,b', 'melon']



def counterexample(encode: Callable[[list[str]], str]) -> list[str] | None:
    """Fields that don't survive the journey, or None if all of 200 lists did."""
    seen: list[list[str]] = []

    # Any text would do as well. An alphabet of the characters that matter gets to the point sooner.
    @settings(max_examples=200)
    @given(st.lists(st.text("a,\\")))
    def round_trip(fields: list[str]) -> None:
        seen.append(fields)
        assert decode(encode(fields)) == fields

    try:
        round_trip()
    except AssertionError:
        return seen[-1]  # the last one tried is the one reported
    print(f"held for {len(seen)} lists")
    return None


# One field without text looks like no field at all, if commas only stand between.
counterexample(joined)  # => ['']
joined([""]) == joined([])  # => True

# A comma behind each field tells them apart. Next, the escape character itself.
counterexample(terminated)  # => ['\\']
decode(terminated(["\\"]))  # => [',']

# And that was the last.
counterexample(escaped)  # => held for 200 lists

# The other direction is no property of these two: many lines mean the same fields.
escaped(decode("a\\b"))  # => 'ab,'


# Without a second function, look for what both sides must have in common.
@given(st.text("ab", min_size=1), st.integers(min_value=1, max_value=100))
def test_repetition(text: str, times: int) -> None:
    repeated = text * times
    assert len(repeated) == len(text) * times
    assert repeated.count(text) >= 1 and repeated.startswith(text)


@given(st.lists(st.integers()))
def test_sorting(items: list[int]) -> None:
    result = sorted(items)
    assert len(result) == len(items)
    assert all(a <= b for a, b in zip(result, result[1:]))
    assert sorted(result) == result


test_repetition()
test_sorting()
