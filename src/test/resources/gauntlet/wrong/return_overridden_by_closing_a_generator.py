"""A generator that is closed while it waits in `finally` never returns its value."""


def steps():
    try:
        return "done"  # => 'done'
    finally:
        yield "cleaning up"


generator = steps()
next(generator)  # => 'cleaning up'
generator.close()
