"""A compound statement on one line has the output of the whole line."""

for number in range(2): print(number)  # => 0
                                       # => 1
if number: print("yes")  # => yes
