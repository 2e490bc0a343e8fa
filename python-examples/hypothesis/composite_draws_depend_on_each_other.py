"""A composite strategy draws values one after another, and each may depend on those before.

A booking ends after it begins: of two dates that are drawn independently, half are in the wrong
order. A function decorated with `composite` draws what it needs and builds the whole. Shrinking
works on the draws, so that a counterexample is as valid as any other value.
You meet this when a test needs objects whose parts have to fit together.

Takeaway: Write a generator of valid objects once, next to the class, and use it in all tests.
Differs: messages: since 3.14, CPython names the day and the month.
Workaround: GraalPy reports Python 3.12 but lacks sys.monitoring, so `import hypothesis` fails; this
    library adds an empty one, and a program that embeds GraalPy has to do the same.
Level: core
See also: hypothesis/strategies_describe_valid_data.py, hypothesis/assume_discards_and_counts.py
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.130"]
# ///

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import find, given, settings
from hypothesis import strategies as st

# The same values in each run, and no time limit: this makes an example repeatable.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


@dataclass(frozen=True)
class Booking:
    guest: str
    arrival: date
    departure: date

    @property
    def nights(self) -> int:
        return (self.departure - self.arrival).days


guests = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1)


@st.composite
def bookings(draw: Callable, longest: int = 30) -> Booking:
    arrival = draw(st.dates(date(2024, 1, 1), date(2034, 12, 31)))
    nights = draw(st.integers(min_value=1, max_value=longest))
    return Booking(draw(guests), arrival, arrival + timedelta(days=nights))


# The simplest booking there is.
print(*vars(find(bookings(), lambda booking: True)).values())
# => a 2024-01-01 2024-01-02

seen: list[Booking] = []


@given(bookings())
def test_valid(booking: Booking) -> None:
    seen.append(booking)
    assert 1 <= booking.nights <= 30


# P27.composite: every one of them is a booking, and nothing had to be discarded.
test_valid()
len(seen)  # => 100
len({booking.nights for booking in seen}) > 10  # => True


# A rule that works on most days of the month.
def last_night(booking: Booking) -> date:
    return booking.arrival.replace(day=booking.arrival.day + booking.nights - 1)


def is_wrong(booking: Booking) -> bool:
    try:
        return last_night(booking) != booking.departure - timedelta(days=1)
    except ValueError:
        return True


# Draws shrink together and stay valid: the first arrival from which a week can leave the month.
wrong = find(bookings(longest=7), is_wrong)
print(wrong.arrival, wrong.nights)  # => 2024-01-26 7
# last_night(wrong)
# cpython[3.11-3.13]=> raises ValueError: day is out of range for month
# cpython[3.14+]=> raises ValueError: day 32 must be in range 1..31 for month 1 in year 2024
# graalpy=> raises ValueError: day is out of range for month
