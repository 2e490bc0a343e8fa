"""A global declaration, and the name it is about."""

def setup():
    global ready  # => (no output)
    ready = True  # => True

setup()
ready  # => True
