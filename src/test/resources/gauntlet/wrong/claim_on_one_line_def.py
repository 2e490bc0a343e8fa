"""The claim is about the definition, not about what the function returns."""

def two(): return 2  # => 3

print(two())  # => 2
