"""A class statement calls its hooks in a fixed order.

A framework picks one of these hooks, and bugs come from picking one that runs too early: fields
have no names yet while the body runs, and `__init_subclass__` runs before the metaclass's
`__init__`. This is the whole sequence, from the class statement to the first object.

You meet this when a hook of yours finds something missing that is there a moment later.

Takeaway: `__set_name__` and `__init_subclass__` both run inside `type.__new__`, in that order.
Level: deep
See also: metaclasses/metaclass_validates_subclasses.py, descriptors/set_name_is_called_once.py,
    metaclasses/init_subclass_registers_plugins.py
Covers: B55, B56
"""


class Tracing(type):
    @classmethod
    def __prepare__(mcs, name, bases, **keywords):
        print("metaclass.__prepare__ provides the namespace")
        return super().__prepare__(name, bases, **keywords)

    def __new__(mcs, name, bases, namespace, **keywords):
        print("metaclass.__new__ starts")
        created = super().__new__(mcs, name, bases, namespace, **keywords)
        print("metaclass.__new__ has its class")
        return created

    def __init__(cls, name, bases, namespace, **keywords):
        print("metaclass.__init__")
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("metaclass.__call__ starts")
        return super().__call__(*args)


class Field:
    def __set_name__(self, owner, name):
        print(f"Field.__set_name__: {owner.__name__}.{name}")


# B55.class: the metaclass runs when the class statement does.
class Model(metaclass=Tracing):
    # => metaclass.__prepare__ provides the namespace
    # => metaclass.__new__ starts
    # => metaclass.__new__ has its class
    # => metaclass.__init__
    def __init_subclass__(cls, *, table: str) -> None:
        super().__init_subclass__()
        print(f"Model.__init_subclass__: table {table}")

    def __new__(cls, *args):
        print("class.__new__")
        return super().__new__(cls)

    def __init__(self, name: str) -> None:
        print("class.__init__")
        self.name = name


# B56.order: the hook of the parent runs inside the metaclass's __new__.
class User(Model, table="users"):
    # => metaclass.__prepare__ provides the namespace
    # => the body runs
    # => metaclass.__new__ starts
    # => Field.__set_name__: User.email
    # => Model.__init_subclass__: table users
    # => metaclass.__new__ has its class
    # => metaclass.__init__
    print("the body runs")
    email = Field()


# B55.call: an object is made by the metaclass's __call__, which calls __new__ and __init__.
ada = User("Ada")
# => metaclass.__call__ starts
# => class.__new__
# => class.__init__
