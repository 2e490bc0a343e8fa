"""A commented-out block is indented by a tab."""

if True:

	# for text in "x":
	#     int(text)  # => raises ValueError: invalid literal for int() with base 10: 'x'
	print("done")  # => done
