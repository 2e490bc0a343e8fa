"""The statement prints before it raises, which is not documented."""

def check(age):
    print("checking", age)
    raise ValueError("too young")

# check(3)  # => raises ValueError: too young
