"""A registry that refuses duplicate names finds the mistake where a plugin is defined.

The base class registers each subclass under the keyword of its class statement, or else under its
own name in lower case, and refuses a name that is taken. The error then comes at import, beside the
class that causes it; otherwise the wrong exporter would be used in production.

You meet this when two teams pick the same name for their plugins, and one of them vanishes.

Takeaway: Let the registry refuse duplicates at import, and list the choices when a name is unknown.
Level: core
See also: metaclasses/init_subclass_registers_plugins.py, imports/import_by_path.py
Covers: T3
"""

import json


class PluginBase:
    registry: dict[str, type["PluginBase"]] = {}

    def __init_subclass__(cls, *, plugin_name: str | None = None, **others) -> None:
        super().__init_subclass__(**others)
        name = plugin_name or cls.__name__.lower()
        if name in PluginBase.registry:
            holder = PluginBase.registry[name].__qualname__
            raise TypeError(f"plugin name {name!r} is taken by {holder}")
        PluginBase.registry[name] = cls

    @classmethod
    def create(cls, name: str, *args) -> "PluginBase":
        try:
            plugin = cls.registry[name]
        except KeyError:
            known = ", ".join(sorted(cls.registry))
            raise KeyError(f"unknown plugin {name!r}, there are: {known}") from None
        return plugin(*args)

    def export(self, data: list) -> str:
        raise NotImplementedError


class CSVExporter(PluginBase, plugin_name="csv"):
    def export(self, data: list) -> str:
        return ",".join(str(item) for item in data)


class JSONExporter(PluginBase, plugin_name="json"):
    def export(self, data: list) -> str:
        return json.dumps(data)


# T3.keyword: each class is registered under the keyword of its class statement.
print(PluginBase.registry)
# => {'csv': <class '__main__.CSVExporter'>, 'json': <class '__main__.JSONExporter'>}
# documented=> {'csv': <class 'CSVExporter'>, 'json': <class 'JSONExporter'>}
# the repr of a class has its module in it


class Lines(PluginBase):
    def export(self, data: list) -> str:
        return "\n".join(map(str, data))


# T3.default: without the keyword, the name is that of the class in lower case.
list(PluginBase.registry)  # => ['csv', 'json', 'lines']

# T3.create: the caller needs the name only.
PluginBase.create("csv").export([1, 2, 3])  # => '1,2,3'
PluginBase.create("json").export([1, "two", None])  # => '[1, "two", null]'

# T3.unknown: an unknown name raises KeyError, with the names that there are.
# PluginBase.create("xml")  # => raises KeyError: "unknown plugin 'xml', there are: csv, json, lines"

# T3.duplicate: a name that is taken is refused where the second class is defined.

# class SpreadsheetExporter(PluginBase, plugin_name="csv"):
#     pass  # => raises TypeError: plugin name 'csv' is taken by CSVExporter

# The class statement failed, so there is no such class, and the name belongs to the first one.
"SpreadsheetExporter" in globals()  # => False
PluginBase.registry["csv"]  # => <class '__main__.CSVExporter'>

# T3.reload: the same class statement again is a duplicate, too. So importlib.reload() of a plugin's
# module fails.

# class Lines(PluginBase):
#     pass  # => raises TypeError: plugin name 'lines' is taken by Lines
