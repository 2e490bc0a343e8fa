"""The output holds a no-break space where the claim has a blank."""

print("10\u00a0km")  # => 10 km
