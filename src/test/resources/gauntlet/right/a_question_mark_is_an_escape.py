"""What is printed may be a question mark."""

print("?")  # => (escaped)
            # => \x3f

"?"  # => '?'
