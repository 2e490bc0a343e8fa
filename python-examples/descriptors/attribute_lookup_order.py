"""A descriptor with `__set__` comes before the instance, one without comes after it.

Python looks for `report.name` in three places: data descriptors of the class (those with `__set__`
or `__delete__`), then the instance's `__dict__`, then everything else in the class. The step in the
middle is why functools.cached_property costs nothing after the first read, and why one object can
be given a method of its own.

You meet this when an attribute that you set on an instance is ignored, or hides a method.

Takeaway: The order is: data descriptor, instance dictionary, other descriptor or class attribute.
Level: deep
See also: descriptors/positive_attribute.py, decorators/cache_inside_the_instance.py
Covers: B57
"""


class Cached:
    """Only __get__: once the instance has a value of that name, this is not asked again."""

    def __init__(self, compute):
        self.compute = compute

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print(f"computing {self.name}")
        value = vars(instance)[self.name] = self.compute(instance)
        return value


class Report:
    def __init__(self, *amounts: int) -> None:
        self.amounts = amounts

    @Cached
    def total(self) -> int:
        return sum(self.amounts)

    def title(self) -> str:
        return "Quarterly report"


report = Report(19, 23)

# B57.shadowed: without __set__, the value in the instance comes before the descriptor.
print(report.total)
# => computing total
# => 42
print(report.total)  # => 42

# Once the instance's entry is deleted, the descriptor is asked again.
del report.total
print(report.total)
# => computing total
# => 42


class Constant:
    """__get__ and __set__: this is always asked, whatever is in the instance."""

    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner=None):
        return self.value

    def __set__(self, instance, value):
        raise AttributeError(f"always {self.value}")


class Invoice:
    currency = Constant("EUR")


# B57.data: an entry of the same name cannot hide a descriptor with __set__.
invoice = Invoice()
vars(invoice)["currency"] = "USD"
invoice.currency  # => 'EUR'
# invoice.currency = "USD"  # => raises AttributeError: always EUR

# Functions have __get__, which binds self, and no __set__. So an object can have its own method.
report.title = lambda: "Draft"
report.title()  # => 'Draft'
Report().title()  # => 'Quarterly report'
hasattr(Report.title, "__get__")  # => True
hasattr(Report.title, "__set__")  # => False
