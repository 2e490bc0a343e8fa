"""The date of today is another one tomorrow."""

from datetime import date

print(date.today())  # => 2001-02-03
