"""A descriptor with __set__ outranks the instance, one without yields to it.

Python looks for `report.name` in three places: data descriptors of the class (those with __set__
or __delete__), then the instance's own __dict__, then everything else in the class. The middle
step is why functools.cached_property is free after the first read, and why methods can be patched.

Takeaway: data descriptor, instance dictionary, plain descriptor or class attribute: in that order.
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


class Constant:
    """__get__ and __set__: it is always asked, whatever the instance holds."""

    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner=None):
        return self.value

    def __set__(self, instance, value):
        raise AttributeError(f"always {self.value}")


class Report:
    currency = Constant("EUR")

    def __init__(self, *amounts: int) -> None:
        self.amounts = amounts

    @Cached
    def total(self) -> int:
        return sum(self.amounts)

    def title(self) -> str:
        return "Quarterly report"


report = Report(19, 23)

print(report.total)
# => computing total
# => 42
print(report.total)  # => 42

# Forgetting the instance's entry brings the descriptor back.
del report.total
print(report.total)
# => computing total
# => 42

# An entry of the same name cannot hide a data descriptor.
vars(report)["currency"] = "USD"
report.currency  # => 'EUR'

# report.currency = "USD"  # => raises AttributeError: always EUR

# Functions have __get__ (it binds self) and no __set__, so one object can be given its own method.
report.title = lambda: "Draft"
report.title()  # => 'Draft'
Report().title()  # => 'Quarterly report'
hasattr(Report.title, "__get__")  # => True
hasattr(Report.title, "__set__")  # => False
