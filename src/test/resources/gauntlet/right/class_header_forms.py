"""Class headers without bases, with starred ones, with type parameters."""

bases = [int]
class A(*bases):  # => (no output)
    pass
class B():  # => (no output)
    pass
class C[T: (int, str)](list[T]):  # => (no output)
    pass

A.__bases__ + B.__bases__  # => (<class 'int'>, <class 'object'>)
C.__bases__  # => (<class 'list'>, <class 'typing.Generic'>)
