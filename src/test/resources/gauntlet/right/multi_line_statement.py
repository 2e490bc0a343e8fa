"""The claim of a long statement stands behind its last line, or below it."""

print(
    "one",
    "two",
)  # => one two
numbers = [
    1,
    2,
]
# => [1, 2]
text = """first
second"""  # => 'first\nsecond'
