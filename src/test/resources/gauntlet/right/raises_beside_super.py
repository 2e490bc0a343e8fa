"""A commented-out statement with super() stands in a method."""

class Account:
    def close(self):
        # super().close()  # => raises AttributeError: 'super' object has no attribute 'close'
        return "closed"  # => 'closed'

Account().close()
