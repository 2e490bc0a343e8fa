"""A commented-out statement is indented by a tab."""

if True:
	# int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
	print("done")  # => done
