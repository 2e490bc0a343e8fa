"""`__set_name__` is called by the class statement and by nothing else.

`type.__new__` goes through the finished class body and gives each descriptor its name. One that is
assigned to the class later gets none; one object under two names gets both, one after the other,
and keeps the second. Both work until the first access, which is far from the mistake.

You meet this when you add fields to a class in a loop, and all of them store their values under one
name.

Takeaway: If you add a descriptor after the class statement, call its `__set_name__` yourself.
Level: deep
See also: descriptors/typed_attribute.py, metaclasses/class_statement_hook_order.py
Covers: S01, T2
"""


class Column:
    name = "(no name)"

    def __set_name__(self, owner: type, name: str) -> None:
        print(f"{owner.__name__}.{name}")
        self.name = name

    def __get__(self, instance: object, owner: type | None = None):
        return self if instance is None else vars(instance).get(self.name)

    def __set__(self, instance: object, value: object) -> None:
        vars(instance)[self.name] = value


# S01.name: the class statement gives each descriptor its name.
class User:  # => User.email
    email = Column()


# A subclass inherits the descriptor; its class statement announces only what its own body binds.
class Admin(User):  # => Admin.level
    level = Column()


# type() called as a function makes a class in the same way, so it gives the names, too.
Guest = type("Guest", (User,), {"invited_by": Column()})  # => Guest.invited_by

# T2.late: a descriptor that is assigned to a finished class gets no name.
User.phone = Column()  # => (no output)
User.phone.name  # => '(no name)'

# Call the method yourself, through the type, as Python does.
late = Column()
User.city = late
type(late).__set_name__(late, User, "city")  # => User.city

ada = Admin()
ada.city = "London"
ada.phone = "555-1815"
vars(ada)  # => {'city': 'London', '(no name)': '555-1815'}


# T2.twice: one object under two names gets both, and keeps the second.
class Account:
    # => Account.login
    # => Account.nickname
    login = nickname = Column()


account = Account()
account.login = "ada"
account.nickname = "countess"
account.login  # => 'countess'
vars(account)  # => {'nickname': 'countess'}
