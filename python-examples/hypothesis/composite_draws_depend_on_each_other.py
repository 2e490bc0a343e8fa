"""A composite strategy draws values one after another, and each may depend on those before.

A booking ends after it begins, and its price follows from its nights: drawn independently, hardly
any combination would be one. A function decorated with `composite` draws what it needs and builds
the whole. Shrinking works on the draws, so that a counterexample is as valid as any other value.

Takeaway: Write a generator of valid objects once, next to the class, and use it in all tests.
Covers: P27
"""

# /// script
# dependencies = ["hypothesis>=6.80"]
# [tool.verified-examples]
# timeout = 300
# ///

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # of other packages that happen to be installed

from hypothesis import find, given, settings
from hypothesis import strategies as st

# Values chosen by the test's own code instead of by chance, no limit of time: this makes an example
# repeatable. Your tests do better with the defaults.
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


seen: list[Booking] = []


@given(bookings())
def test_valid(booking: Booking) -> None:
    seen.append(booking)
    assert 1 <= booking.nights <= 30


# Every one of them is a booking, and nothing had to be thrown away.
test_valid()
len(seen)  # => 100
len({booking.nights for booking in seen}) > 10  # => True

# The simplest booking there is.
print(*vars(find(bookings(), lambda booking: True)).values())
# => a 2024-01-01 2024-01-02


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
# last_night(wrong)  # => raises ValueError: day is out of range for month
