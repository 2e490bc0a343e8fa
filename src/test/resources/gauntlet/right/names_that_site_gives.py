"""What `site` gives to a script is there."""

exit.__class__.__name__  # => 'Quitter'
callable(help)  # => True


def double(number):
    """Twice as much."""
    return 2 * number


help(double)  # => Help on function double in module __main__:
# =>
# => double(number)
# =>     Twice as much.
# =>
# exit(3)  # => raises SystemExit: 3
