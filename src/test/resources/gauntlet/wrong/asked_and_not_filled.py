"""A claim that asks says nothing."""

print("?")  # => ?

total = 1 + 1  # => ?

# int("x")  # => ?

total  # cpython=> ?
       # graalpy=> 2
