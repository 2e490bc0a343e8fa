"""isinstance() with a @runtime_checkable protocol asks for names, and for nothing else.

It answers "is there something called close?" for any object, without inheritance and without
registration. It does not look at parameters, at annotations, or at what the method returns: a `yes`
is no promise that the call will work.

Takeaway: A run-time protocol check replaces hasattr(), not the type checker.
Covers: S08
"""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Exporter(Protocol):
    def export(self, rows: list[str]) -> str: ...


class Csv:
    def export(self, rows: list[str]) -> str:
        return ",".join(rows)


class Warehouse:
    """Exports something else altogether."""

    def export(self, country: str, *, by_ship: bool) -> None:
        print("shipping")


class Importer:
    def load(self) -> list[str]:
        return []


isinstance(Csv(), Exporter)  # => True
issubclass(Csv, Exporter)  # => True
isinstance(Importer(), Exporter)  # => False
Exporter in Csv.__mro__  # => False

# The same name is enough, whatever the parameters …
isinstance(Warehouse(), Exporter)  # => True
try:
    Warehouse().export(["a", "b"])
except TypeError as error:
    print("by_ship" in str(error))  # => True

# … and the object itself may carry it; then the class still does not.
importer = Importer()
importer.export = ";".join
isinstance(importer, Exporter)  # => True
isinstance(Importer(), Exporter)  # => False


# A class says "not me" by setting the method to None, as with __hash__.
class Archive(Csv):
    export = None


isinstance(Archive(), Exporter)  # => False
issubclass(Archive, Exporter)  # => False


# Without the decorator the question itself is an error.
class Closeable(Protocol):
    def close(self) -> None: ...


# isinstance(Csv(), Closeable)
# => raises TypeError: Instance and class checks can only be used with @runtime_checkable protocols


def save(target: object, rows: list[str]) -> str:
    """What it is good for: choosing a way, where a wrong choice fails loudly anyway."""
    match target:
        case Exporter():
            return target.export(rows)
        case list():
            target.extend(rows)
            return f"{len(target)} rows kept"
        case _:
            return "no idea"


save(Csv(), ["a", "b"])  # => 'a,b'
save([], ["a", "b"])  # => '2 rows kept'
save(Importer(), ["a", "b"])  # => 'no idea'
