"""A question to nobody."""

print("begin")  # => begin
input("password: ")
