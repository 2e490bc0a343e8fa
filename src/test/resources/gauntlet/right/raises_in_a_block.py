"""A block of comment lines is one statement; the last one carries the arrow."""

from contextlib import suppress

# with suppress(KeyError):
#     text = """
#     x
# """
#     int(text.strip())  # => raises ValueError: invalid literal for int() with base 10: 'x'

prices = {}
# print(
#     prices["tea"],
#
#     "€",
# )  # => raises KeyError: 'tea'
