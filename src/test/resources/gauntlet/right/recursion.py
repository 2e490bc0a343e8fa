"""A recursive function lists its passes as they end."""

def factorial(number):
    if number < 2:
        return 1  # => 1
    return number * factorial(number - 1)  # => 2
                                           # => 6

result = factorial(3)  # => 6
