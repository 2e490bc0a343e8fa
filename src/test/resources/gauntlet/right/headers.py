"""Headers of with, for, if, elif, while and match."""

class Door:
    def __enter__(self):
        print("open")

    def __exit__(self, *error):
        print("close")

def ask(answer):
    print("asked")
    return answer

with Door():  # => open
              # => close
    print("inside")  # => inside
for letter in ask("a"):  # => asked
    print(letter)  # => a
if ask(False):  # => asked
    pass
elif ask(True):  # => asked
    print("second")  # => second
while not ask(True):  # => asked
    pass
match ask(5):  # => asked
    case int(number) if ask(number > 3):  # => asked
        print("big")  # => big
