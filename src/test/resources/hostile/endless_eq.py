"""A value that is never equal."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
class Endless:
    def __eq__(self, other):
        while True:
            pass


print("begin")  # => begin
Endless() == Endless()  # => True
