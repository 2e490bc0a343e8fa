"""There is no claim here."""

print("one")
