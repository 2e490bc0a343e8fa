"""Values in parentheses, over several lines."""

total = (
    1
    + 2
)  # => 3
(
    "a"
    "b"
)  + "c"  # => 'abc'
