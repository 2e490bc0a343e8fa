"""Cases and clauses on one line are common; the claim is about what they print."""

match 5:
    case 5: print("five")  # => five
try:
    int("x")
except ValueError: print("no")  # => no
