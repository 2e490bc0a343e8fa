"""That decoding undoes encoding is a test for every input, and needs no expected values.

The first encoders below join fields with commas and escape the commas within them. They pass the
examples that come to mind, and fail for fields that few people would type into a test: one without
text, and the escape character itself. The property fits any two functions that undo each other.
You meet this when data is saved and loaded, sent and received, or compressed and expanded.

Takeaway: Look for pairs: write and read, encode and decode, compress and expand.
Workaround: GraalPy reports Python 3.12 but lacks sys.monitoring, so `import hypothesis` fails; this
    library adds an empty one, and a program that embeds GraalPy has to do the same.
Level: core
See also: hypothesis/property_holds_for_all_inputs.py, hypothesis/counterexample_is_shrunk.py
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.130"]
# ///

import os
from collections.abc import Callable

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import given, settings
from hypothesis import strategies as st

# The same values in each run, and no time limit: this makes an example repeatable.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def decode(line: str) -> list[str]:
    """Splits at commas that no backslash precedes; the last field needs no comma."""
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


# The examples that come to mind are all right.
decode(joined(["apple", "a,b", "melon"]))  # => ['apple', 'a,b', 'melon']


def counterexample(encode: Callable[[list[str]], str]) -> list[str] | None:
    """Fields that don't survive the journey, or None if all of 200 lists did."""
    seen: list[list[str]] = []

    # Any text would do. An alphabet of the characters that matter gets to the point sooner.
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


# P27.round_trip: with commas between fields, one field without text looks like no field at all.
counterexample(joined)  # => ['']
joined([""]) == joined([])  # => True


def terminated(fields: list[str]) -> str:
    return "".join(field.replace(",", "\\,") + "," for field in fields)


# A comma after each field tells the two apart. Next, the escape character itself.
counterexample(terminated)  # => ['\\']
decode(terminated(["\\"]))  # => [',']


def escaped(fields: list[str]) -> str:
    return "".join(field.replace("\\", "\\\\").replace(",", "\\,") + "," for field in fields)


# That was the last.
counterexample(escaped)  # => held for 200 lists

# The other direction does not hold: several lines mean the same fields.
escaped(decode("a\\b"))  # => 'ab,'
