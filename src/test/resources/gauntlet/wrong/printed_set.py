"""The order of a printed set is chance, even where it is the one that is documented."""

print({"x", "y"})  # => {'x', 'y'}
