"""Both lines of the claim fit the same line of the output."""

print("job 1 ok\nno job")  # => (any order)
                           # => job 1 ok
                           # => job …
