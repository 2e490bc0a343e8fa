"""Values of lambdas, comprehensions, conditional expressions and generator expressions."""

double = (lambda value: value * 2)(4)  # => 8
squares = [n * n for n in range(3)]  # => [0, 1, 4]
total = sum(n for n in range(4))  # => 6
kind = "big" if total > 5 else "small"  # => 'big'
{**{"a": 1}, "b": 2}  # => {'a': 1, 'b': 2}
[*range(2), *"a"]  # => [0, 1, 'a']
