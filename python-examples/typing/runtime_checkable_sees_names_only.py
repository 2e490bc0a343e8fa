"""isinstance() with a @runtime_checkable protocol asks for names, and for nothing else.

It answers whether an object has something called `close`, without inheritance and without
registration. It does not look at parameters, at annotations or at what the method returns. So a yes
does not mean that the call will work.

You meet this when isinstance() says yes, and the call fails with a TypeError.

Takeaway: A protocol check at run time replaces hasattr(), not the type checker.
Level: core
See also: typing/protocol_structural_subtyping.py, typing/protocol_with_data_members.py
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


# S08.names: the method is there, or it is not.
isinstance(Csv(), Exporter)  # => True
issubclass(Csv, Exporter)  # => True
isinstance(Importer(), Exporter)  # => False
Exporter in Csv.__mro__  # => False

# S08.parameters: the name is enough, whatever the parameters …
isinstance(Warehouse(), Exporter)  # => True
# Warehouse().export(["a", "b"])
# => raises TypeError: Warehouse.export() missing 1 required keyword-only argument: 'by_ship'

# … and the object itself may have it, without its class.
importer = Importer()
importer.export = ";".join
isinstance(importer, Exporter)  # => True
isinstance(Importer(), Exporter)  # => False


# A class excludes itself by setting the method to None, as with __hash__.
class Archive(Csv):
    export = None


isinstance(Archive(), Exporter)  # => False
issubclass(Archive, Exporter)  # => False


# Without the decorator, isinstance() raises TypeError.
class Closeable(Protocol):
    def close(self) -> None: ...


# isinstance(Csv(), Closeable)
# => raises TypeError: Instance and class checks can only be used with @runtime_checkable protocols


def save(target: object, rows: list[str]) -> str:
    """Good for choosing a way, where a wrong choice fails loudly."""
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
