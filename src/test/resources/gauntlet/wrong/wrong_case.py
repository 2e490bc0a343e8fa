"""The claim differs in case."""

print("Saved")  # => saved
