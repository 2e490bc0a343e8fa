"""The output comes twice, the claim once."""

for _ in range(2):
    print("tick")  # => tick
