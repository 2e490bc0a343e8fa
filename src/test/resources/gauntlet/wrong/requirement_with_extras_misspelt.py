# /// script
# dependencies = ["django[argon2>=4.2"]
# ///
"""A bracket that is never closed."""

print(1)  # => 1
