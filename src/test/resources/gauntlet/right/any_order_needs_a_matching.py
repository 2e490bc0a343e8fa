"""The wildcard must leave the exact line what it needs."""

print("job 1\njob 2")  # => (any order)
                       # => job …
                       # => job 1
