"""inspect.getsource returns the text of the file."""

import inspect

def double(number):
    result = number * 2  # => 4
    return result

print(inspect.getsource(double).splitlines()[-1])  # =>     return result
inspect.getsourcelines(double)[1]  # => 5
double(2)  # => 4
