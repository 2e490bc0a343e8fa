"""Values that are no literals compare by repr."""

from decimal import Decimal
from fractions import Fraction

Fraction(1, 3)  # => Fraction(1, 3)
Decimal("1.10")  # => Decimal('1.10')
range(3)  # => range(0, 3)
float("nan")  # => nan
frozenset([1])  # => frozenset({1})
int  # => <class 'int'>
