"""One line has but one order."""

print("a")  # => (any order)
            # => a
