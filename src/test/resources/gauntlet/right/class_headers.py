"""Class headers have the output of metaclasses and of __init_subclass__."""

class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, options)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

class Plugin(metaclass=Meta):  # => new Plugin {}
    def __init_subclass__(cls, **options):
        print("registered", cls.__name__)

class Json(Plugin):  # => new Json {}
                     # => registered Json
    pass

class Csv(
    Plugin,
    strict=True,
):  # => new Csv {'strict': True}
    # => registered Csv
    print("body")  # => body
