"""f-strings with quotes, braces, hash signs and formats."""

name, width = "ada", 6
print(f"{name!r:>{width}}#{{}}")  # =>  'ada'#{}
tag = f"#{name} => {'#' * 2}"  # => '#ada => ##'
nested = f"{f"{name}"}"  # => 'ada'
long = f"""{name}
{width}"""  # => 'ada\n6'
