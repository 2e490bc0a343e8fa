"""Tabs indent and separate."""

def area(side):
	return side * side	# => 9
				# => 16

if True:
	print(area(3),	area(4))	# => 9 16
print("a\tb")  # => a	b
