"""The object only looks like 42."""

class Answer:
    def __repr__(self):
        return "42"

answer = Answer()  # => 42
