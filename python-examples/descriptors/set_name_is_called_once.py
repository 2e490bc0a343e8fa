"""__set_name__ is called by the class statement and by nothing else.

It is type.__new__ that goes through the finished class body and tells each attribute its name. A
descriptor that arrives later, by plain assignment, is never told; one object bound to two names is
told twice and keeps the last. Both work until the first access, which is far from the mistake.

Takeaway: Add a descriptor after the class statement, and calling __set_name__ is up to you.
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


class User:  # => User.email
    email = Column()


# A subclass inherits the descriptor; its class statement announces only what its own body binds.
class Admin(User):  # => Admin.level
    level = Column()


# type() called as a function makes a class in the same way, so it tells the names, too.
Guest = type("Guest", (User,), {"invited_by": Column()})  # => Guest.invited_by

# Assigning to a finished class is an ordinary assignment: nobody is told.
User.phone = Column()  # => (no output)
User.phone.name  # => '(no name)'

# Late, but in time: type(...) because the call must go to the descriptor's class, as Python's does.
late = Column()
User.city = late
type(late).__set_name__(late, User, "city")  # => User.city

ada = Admin()
ada.city = "London"
ada.phone = "555-1815"
vars(ada)  # => {'city': 'London', '(no name)': '555-1815'}


# One object under two names: both attributes are windows on the same entry.
class Account:
    # => Account.login
    # => Account.nickname
    login = nickname = Column()


account = Account()
account.login = "ada"
account.nickname = "countess"
account.login  # => 'countess'
vars(account)  # => {'nickname': 'countess'}
