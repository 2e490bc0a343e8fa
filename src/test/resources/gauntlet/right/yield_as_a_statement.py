"""A yield as a statement of its own shows what is sent in."""

def echo():
    yield 1  # => 'sent'

generator = echo()
next(generator)
try:
    generator.send("sent")
except StopIteration:
    print("end")  # => end
