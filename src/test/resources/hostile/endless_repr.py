"""A value whose repr never ends."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
class Endless:
    def __repr__(self):
        while True:
            pass


print("begin")  # => begin
Endless()  # => Endless
