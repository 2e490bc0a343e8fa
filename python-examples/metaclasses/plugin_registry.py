"""A plugin that takes a name that is taken fails where it is defined.

The base class notes each subclass under the keyword of its class statement or else under its own
name in lower case, and refuses a second claim to a name. The error then comes at import, beside the
class that causes it, and not as the wrong exporter in production.

Takeaway: Let the registry refuse duplicates early, and name the choices when a name is unknown.
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


class JSONExporter(PluginBase):
    def export(self, data: list) -> str:
        return json.dumps(data)


# Without the keyword it is the whole class name, in lower case.
print(PluginBase.registry)
# => {'csv': <class '__main__.CSVExporter'>, 'jsonexporter': <class '__main__.JSONExporter'>}
# documented=> {'csv': <class 'CSVExporter'>, 'json': <class 'JSONExporter'>}
# no rule turns JSONExporter into json; and the repr of a class names its module

PluginBase.create("csv").export([1, 2, 3])  # => '1,2,3'
PluginBase.create("jsonexporter").export([1, "two", None])  # => '[1, "two", null]'

# PluginBase.create("xml")
# => raises KeyError: "unknown plugin 'xml', there are: csv, jsonexporter"

# class SpreadsheetExporter(PluginBase, plugin_name="csv"):
#     pass  # => raises TypeError: plugin name 'csv' is taken by CSVExporter

# The class statement failed, so there is no class, and the holder of the name is who it was.
"SpreadsheetExporter" in globals()  # => False
PluginBase.registry["csv"] is CSVExporter  # => True

# The same statement once more is a duplicate, too: importlib.reload() of a plugin's module ends so.

# class JSONExporter(PluginBase):
#     pass  # => raises TypeError: plugin name 'jsonexporter' is taken by JSONExporter
