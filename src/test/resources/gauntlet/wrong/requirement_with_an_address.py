"""A requirement is a name and versions."""

# /// script
# dependencies = ["django @ https://example.org/django.whl"]
# ///

print(1)  # => 1
