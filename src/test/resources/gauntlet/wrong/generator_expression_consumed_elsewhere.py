"""The generator expression on the claimed line is consumed by another one."""

sources = []
sources.append(print(number) for number in range(1))  # => 0
list(sources[0])
