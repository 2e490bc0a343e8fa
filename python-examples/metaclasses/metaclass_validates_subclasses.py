"""A metaclass can refuse a class before any object of it exists.

The check runs inside the class statement, so it runs when the module is imported: a handler that
lacks a required method stops the start-up, not the first request that needs it. The metaclass looks
for the method on the finished class, not in the namespace of its body, so a subclass may inherit
it.

You meet this when a class of a plugin lacks a method, and only a request at night finds out.

Takeaway: What a metaclass raises in `__new__` comes out of the class statement itself.
Level: core
See also: metaclasses/init_subclass_registers_plugins.py, metaclasses/class_statement_hook_order.py,
    typing/protocol_structural_subtyping.py
Covers: B55
"""


class ValidatedMeta(type):
    def __new__(mcs, name, bases, namespace, *, abstract=False):
        created = super().__new__(mcs, name, bases, namespace)
        if not abstract and not callable(getattr(created, "validate", None)):
            raise TypeError(f"{name} must implement 'validate' method")
        print(f"{name} accepted")
        return created


# B55.keyword: the keywords of a class statement arrive in the metaclass, except `metaclass`.
class Base(metaclass=ValidatedMeta, abstract=True):  # => Base accepted
    """Root of everything that is checked."""


# B55.accepted: a class with the method is accepted,
class User(Base):  # => User accepted
    def validate(self) -> bool:
        return True


# B55.inherited: and so is one that inherits the method.
class Admin(User):  # => Admin accepted
    """Has no method of its own, but inherits one."""


# B55.refused: a class without it is refused; the error names the class.

# class Invalid(Base):
#     def check(self) -> bool:
#         return True  # => raises TypeError: Invalid must implement 'validate' method
# documented=> raises TypeError: must implement 'validate'
# the document leaves out the name of the class

"Invalid" in globals()  # => False

# B55.metaclass: the metaclass is inherited, also by classes that type() makes.
type(Admin)  # => <class '__main__.ValidatedMeta'>

# type("Report", (Base,), {})  # => raises TypeError: Report must implement 'validate' method

Report = type("Report", (Base,), {"validate": lambda self: True})  # => Report accepted

# An attribute of that name is not enough.

# class Sloppy(Base):
#     validate = None  # => raises TypeError: Sloppy must implement 'validate' method
