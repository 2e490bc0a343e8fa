"""Output of lambdas, comprehensions and generator expressions on the line that runs them."""

show = lambda value: print("got", value)
show(1)  # => got 1
[print(n) for n in range(2)]  # => 0
                              # => 1
                              # => [None, None]
lazy = (print(n) for n in range(2))
for _ in lazy:  # => 0
                # => 1
    pass
