"""The output itself begins with the word raises."""

print("raises questions")  # => raises questions
