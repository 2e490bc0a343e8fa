"""Of several statements that are commented out, readers take all, and only the last would run."""


def opener():
    return 1


def use(handle):
    raise OSError("gone")


# handle = opener()
# use(handle)  # => raises OSError: gone
