"""An escape that Python does not know is none here."""

print("\\q")  # => (escaped)
# => \q
