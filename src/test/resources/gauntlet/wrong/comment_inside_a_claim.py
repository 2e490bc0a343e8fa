"""What follows the value is part of the claim, and not of the value."""

total = 5  # => 5  # or 6
