"""The keyboard's interrupt, raised by hand."""

print("begin")  # => begin
raise KeyboardInterrupt
