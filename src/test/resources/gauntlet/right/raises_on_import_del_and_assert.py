"""Statements that are no expressions raise."""

# import missing_module  # => raises ModuleNotFoundError: No module named 'missing_module'
# del undefined_name  # => raises NameError: name 'undefined_name' is not defined
# a, b = 1, 2, 3  # => raises ValueError: too many values to unpack (expected 2)
# assert 1 > 2, "no"  # => raises AssertionError: no
