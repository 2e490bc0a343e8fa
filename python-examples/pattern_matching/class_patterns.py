"""A class pattern tests the type and takes the object apart.

`Invoice(total=Money(amount=0))` calls nothing, though it looks like a constructor: it tests the
type with isinstance(), reads the attributes that it names, and matches each of them against the
pattern after the `=`. One line replaces several ifs and the names for what they look at.

You meet this when a function gets objects of several classes and has to look inside them.

Takeaway: Write class patterns with the names of attributes; the type is tested first.
Level: core
See also: pattern_matching/class_patterns_by_position.py, pattern_matching/mapping_patterns.py
Covers: P26
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Money:
    amount: int
    currency: str


@dataclass(frozen=True)
class Invoice:
    number: int
    total: Money


@dataclass(frozen=True)
class Refund:
    invoice: Invoice
    paid_back: Money


def post(entry: object) -> str:
    match entry:
        case Invoice(total=Money(amount=0)):
            return "nothing to pay"
        case Invoice(number=number, total=Money(amount=amount, currency="EUR")):
            return f"invoice {number}: {amount} euros"
        case Invoice(total=Money(currency=currency)):
            return f"convert {currency} first"
        case Refund(invoice=Invoice(total=total), paid_back=back) if total == back:
            return "all of it paid back"
        case Refund(paid_back=Money(amount=amount)):
            return f"{amount} paid back"
        case _:
            return f"unknown: {entry!r}"


# P26.attributes: literals are compared and names are bound, at any depth.
post(Invoice(1, Money(0, "EUR")))  # => 'nothing to pay'
post(Invoice(2, Money(80, "EUR")))  # => 'invoice 2: 80 euros'
post(Invoice(3, Money(80, "USD")))  # => 'convert USD first'

# P26.guard: a guard compares two parts.
order = Invoice(4, Money(50, "EUR"))
post(Refund(order, Money(50, "EUR")))  # => 'all of it paid back'
post(Refund(order, Money(20, "EUR")))  # => '20 paid back'

# A dictionary with the same keys is no Invoice.
post({"number": 2})  # => "unknown: {'number': 2}"


class Note:
    """An ordinary class: class patterns work with any class."""

    def __init__(self, text: str) -> None:
        self.text = text


def text_of(entry: object) -> str:
    match entry:
        case Note(text=str(text)):
            return text
        case Note():
            return "no text"
    return "no note"


# P26.missing: the attribute has to exist, and to fit its own pattern, here a test for str.
text_of(Note("paid in cash"))  # => 'paid in cash'
text_of(Note(42))  # => 'no text'
text_of(Note.__new__(Note))  # => 'no text'
