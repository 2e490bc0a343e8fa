"""The script catches BaseException around a line that is never reached."""

try:
    undefined_name
    print("reached")  # => reached
except BaseException:
    pass
print("done")  # => done
