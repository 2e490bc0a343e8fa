"""An escape stands for one character, and for no other."""

print("a\rb")  # => (escaped)
# => a\nb
