"""Nothing is raised, so the handler never runs."""

try:
    number = int("5")  # => 5
except ValueError:
    print("no number")  # => no number
