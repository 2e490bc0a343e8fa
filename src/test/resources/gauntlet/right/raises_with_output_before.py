"""What is printed before the exception is claimed first."""

def check(age):
    print("checking", age)
    raise ValueError("too young")

# check(3)  # => checking 3
            # => raises ValueError: too young
