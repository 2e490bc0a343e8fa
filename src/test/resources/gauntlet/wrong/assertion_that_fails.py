"""The script fails in an assertion behind its last claim."""

print("start")  # => start
assert 1 + 1 == 3
