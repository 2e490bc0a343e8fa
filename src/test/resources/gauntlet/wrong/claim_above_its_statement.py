"""The claims stand above the statements that they are meant for."""

# => one
print("one")
