"""What a function returns does not end the line that it has begun."""


def ask(question):
    print(question, end=" ")
    return "yes"


ask("Sure?")  # => Sure?…
# => 'yes'
print("next")  # => next
