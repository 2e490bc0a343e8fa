"""A descriptor puts one rule on many attributes.

A descriptor is an object in the class body that takes over reading, writing and deleting of an
attribute. The rule is written once and the values stay in the instances. Callers go on using plain
assignment, so nothing changes for them when a check is added.

You meet this when the same check is repeated in five property setters.

Takeaway: A descriptor checks what is assigned to instances; an assignment to the class replaces it.
Level: entry
See also: descriptors/property_is_a_descriptor.py, descriptors/typed_attribute.py,
    descriptors/attribute_lookup_order.py
Covers: B57
"""


class Positive:
    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self  # read through the class: there is no value to give
        return vars(instance)[self.name]

    def __set__(self, instance, value) -> None:
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        vars(instance)[self.name] = value

    def __delete__(self, instance) -> None:
        raise AttributeError(f"{self.name} cannot be deleted")


class Account:
    balance = Positive("balance")
    limit = Positive("limit")

    def __init__(self, balance: int, limit: int = 500) -> None:
        self.balance = balance
        self.limit = limit


account = Account(100)
savings = Account(2_000, limit=50)

# B57.get: reading calls __get__ with the instance.
print(account.balance)  # => 100
print(savings.balance)  # => 2000

# B57.set: writing calls __set__, in the constructor, too.
# account.balance = -50  # => raises ValueError: balance must be positive

# Account(100, limit=0)  # => raises ValueError: limit must be positive

# B57.delete: deleting calls __delete__.
# del account.limit  # => raises AttributeError: limit cannot be deleted

# A refused write leaves the old value in place.
vars(account)  # => {'balance': 100, 'limit': 500}

# B57.class: through the class, __get__ is called without an instance.
Account.balance is vars(Account)["balance"]  # => True
Account.limit.name  # => 'limit'

# B57.replaced: __set__ is for instances only. An assignment to the class replaces the descriptor,
# for every account.
Account.balance = None
account.balance = -50
print(account.balance)  # => -50
isinstance(Account.limit, Positive)  # => True
isinstance(Account.balance, Positive)  # => False
