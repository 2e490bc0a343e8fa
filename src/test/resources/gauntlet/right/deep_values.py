"""A value that is deeper than Python can follow does not end the example."""

head = None
for number in range(600):
    head = (number, head)
len(head)  # => 2
print("goes on")  # => goes on
