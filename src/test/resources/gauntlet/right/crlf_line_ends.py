"""Lines end with carriage return and newline."""

text = """a
b"""  # => 'a\nb'
print("one\ntwo")  # => one
                    # => two
# int("x")  # => raises ValueError: …'x'
