"""Strings that look like claims stand beside real ones."""

text = "print(1)  # => 2"
length = len("# => 5")  # => 6
doc = """
value  # => 7
"""
print(len(doc) > 3, "#")  # => True #
