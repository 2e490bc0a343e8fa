"""A base class can register its subclasses without a metaclass.

Python calls __init_subclass__ on the parent each time somebody derives from it, and hands over the
keywords of the class statement. Importing a plugin's module is then all it takes to install it.

Takeaway: __init_subclass__ covers registration and validation; a metaclass is for the rest.
Differs: messages: GraalPy names the class that refuses the keyword, `object`, not the one being made.
Covers: B56
"""


class Plugin:
    plugins: dict[str, type["Plugin"]] = {}

    def __init_subclass__(cls, *, plugin_name: str | None = None, **others) -> None:
        # Hand on what is not ours, so that mix-ins may have keywords of their own.
        super().__init_subclass__(**others)
        if plugin_name is not None:
            Plugin.plugins[plugin_name] = cls
            print(f"Registered plugin: {plugin_name}")

    def export(self, rows: list[list[str]]) -> str:
        raise NotImplementedError


class PDFPlugin(Plugin, plugin_name="pdf"):  # => Registered plugin: pdf
    def export(self, rows):
        return f"%PDF with {len(rows)} rows"


class TextPlugin(Plugin):  # => (no output)
    """A helper for the plugins below: without the keyword it stays out of the registry."""

    separator = " "

    def export(self, rows):
        return "\n".join(self.separator.join(row) for row in rows)


class CSVPlugin(TextPlugin, plugin_name="csv"):  # => Registered plugin: csv
    separator = ","


print(Plugin.plugins)
# => {'pdf': <class '__main__.PDFPlugin'>, 'csv': <class '__main__.CSVPlugin'>}
# documented=> {'pdf': PDFPlugin, 'csv': CSVPlugin}

exporter = Plugin.plugins["csv"]()
print(exporter.export([["id", "name"], ["1", "Ada"]]))
# => id,name
# => 1,Ada

type(PDFPlugin) is type  # => True

# A misspelt keyword travels up to object, which accepts none.

# class XMLPlugin(Plugin, plugin_nmae="xml"):
#     pass  # cpython=> raises TypeError: XMLPlugin.__init_subclass__() takes no keyword arguments
# graalpy=> raises TypeError: object.__init_subclass__() got an unexpected keyword argument …

"xml" in Plugin.plugins  # => False
