"""What looks like a claim stands in a string."""

TEXT = """
print("one")  # => two
"""
shown = 'print(1)  # => 2'
