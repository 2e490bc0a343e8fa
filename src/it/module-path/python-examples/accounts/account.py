"""An account refuses to be overdrawn."""


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"only {self.balance} left")
        self.balance -= amount
        return self.balance


account = Account(100)
account.withdraw(30)  # => 70
# account.withdraw(500)  # => raises ValueError: only 70 left
