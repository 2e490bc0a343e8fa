"""A base class can register its subclasses without a metaclass.

Python calls `__init_subclass__` of the parent for each new subclass, with the keywords of the class
statement. Importing a plugin's module is then all it takes to install the plugin.

You meet this when adding a handler means editing a list in another file as well.

Takeaway: `__init_subclass__` can register and check subclasses; you rarely need a metaclass.
Differs: messages: GraalPy names the class that refuses the keyword, `object`, not the one being
    made.
Level: entry
See also: metaclasses/plugin_registry.py, metaclasses/metaclass_validates_subclasses.py
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


# B56.keyword: the keyword of the class statement arrives in the hook.
class PDFPlugin(Plugin, plugin_name="pdf"):  # => Registered plugin: pdf
    def export(self, rows):
        return f"%PDF with {len(rows)} rows"


# B56.without: without the keyword, the class stays out of the registry.
class TextPlugin(Plugin):  # => (no output)
    """A helper for the plugins below."""

    separator = " "

    def export(self, rows):
        return "\n".join(self.separator.join(row) for row in rows)


# B56.inherited: the hook runs for subclasses of subclasses, too.
class CSVPlugin(TextPlugin, plugin_name="csv"):  # => Registered plugin: csv
    separator = ","


# B56.registry: the registry holds the classes under their names.
print(Plugin.plugins)
# => {'pdf': <class '__main__.PDFPlugin'>, 'csv': <class '__main__.CSVPlugin'>}
# documented=> {'pdf': PDFPlugin, 'csv': CSVPlugin}
# the repr of a class has its module in it

exporter = Plugin.plugins["csv"]()
print(exporter.export([["id", "name"], ["1", "Ada"]]))
# => id,name
# => 1,Ada

# B56.plain: there is no metaclass; the class of the plugin is `type`.
type(PDFPlugin)  # => <class 'type'>

# B56.misspelt: a misspelt keyword is passed up to object, which accepts none.

# class XMLPlugin(Plugin, plugin_nmae="xml"):
#     pass  # cpython=> raises TypeError: XMLPlugin.__init_subclass__() takes no keyword arguments
# graalpy=> raises TypeError: object.__init_subclass__() got an unexpected keyword argument …

"xml" in Plugin.plugins  # => False
