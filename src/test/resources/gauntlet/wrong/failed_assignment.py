"""The value is computed, but the setter refuses it."""

class Account:
    @property
    def balance(self):
        return 0

    @balance.setter
    def balance(self, value):
        raise ValueError("negative")

try:
    Account().balance = 1 - 2  # => -1
except ValueError as error:
    print(error)  # => negative
