"""What is not its own."""

print(open("/etc/passwd").readline()[:4])  # => root
