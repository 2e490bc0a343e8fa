"""Exceptions that the script itself catches."""

def parse(text):
    try:
        return int(text)  # => 5
    except ValueError as error:
        print("no number:", error)  # => no number: invalid literal for int() with base 10: 'x'
        return 0  # => 0
    finally:
        print("parsed")  # => parsed
                         # => parsed

parse("5"), parse("x")  # => (5, 0)
