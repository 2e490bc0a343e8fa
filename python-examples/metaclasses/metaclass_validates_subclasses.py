"""A metaclass can refuse a class before any object of it exists.

The check runs inside the class statement, so it runs when the module is imported: a handler that
lacks a required method stops the deployment, not the first request that needs it. Looking the
method up on the finished class, not in the namespace, lets subclasses inherit it.

Takeaway: what a metaclass raises in __new__ comes out of the class statement itself.
Covers: B55
"""


class ValidatedMeta(type):
    def __new__(mcs, name, bases, namespace, *, abstract=False):
        created = super().__new__(mcs, name, bases, namespace)
        if not abstract and not callable(getattr(created, "validate", None)):
            raise TypeError(f"{name} must implement 'validate' method")
        print(f"{name} accepted")
        return created


# The keywords of a class statement arrive in the metaclass; only `metaclass` itself does not.
class Base(metaclass=ValidatedMeta, abstract=True):  # => Base accepted
    """Root of everything that is checked."""


class User(Base):  # => User accepted
    def validate(self) -> bool:
        return True


class Admin(User):  # => Admin accepted
    """Has no method of its own, but inherits one."""


# class Invalid(Base):
#     def check(self) -> bool:
#         return True  # => raises TypeError: Invalid must implement 'validate' method
# documented=> raises TypeError: must implement 'validate'

"Invalid" in globals()  # => False

# Subclasses need not name the metaclass: it is inherited, and nothing escapes it.
type(Admin) is ValidatedMeta  # => True

# type("Report", (Base,), {})  # => raises TypeError: Report must implement 'validate' method

Report = type("Report", (Base,), {"validate": lambda self: True})  # => Report accepted

# An attribute of that name is not enough.

# class Sloppy(Base):
#     validate = None  # => raises TypeError: Sloppy must implement 'validate' method
