"""The output holds a zero-width space."""

print("ab\u200bcd")  # => abcd
