"""A template loader says where a template may be and fetches it; caching is a loader around it.

`get_template_sources` turns a name into origins, best one first, and `get_contents` reads one or
raises TemplateDoesNotExist. From these two Django makes the rest: the list of what was tried, a
theme that extends the template it replaces, and `cached.Loader`, which asks only once per name.
You meet this when templates come from a database, or customers have themes of their own.

Takeaway: Yield every place in order of preference, and let Django try them and cache the result.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: deep
See also: django/inclusion_tag_aggregates_and_renders.py, imports/modules_from_a_dictionary.py
Covers: S22
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Iterator

import django
from django.conf import settings
from django.template import Engine, Origin, TemplateDoesNotExist, engines
from django.template.loaders.base import Loader

Folders = dict[str, str]
NAMESPACES: dict[str, list[Folders]] = {
    "shop": [
        {"cart.html": "{% extends 'shop:cart.html' %}{% block note %}Sale! {% endblock %}"},
        {
            "cart.html": "{% block note %}{% endblock %}{{ count }} pieces{% include 'mail:to' %}",
            "list.html": "{{ count }} articles",
        },
    ],
    "mail": [{"to": " for {{ customer }}"}],
}


class NamespaceLoader(Loader):
    """Reads `shop:cart.html` from the folders of the shop, the theme's before the standard ones."""

    def __init__(self, engine: Engine, namespaces: dict[str, list[Folders]]) -> None:
        super().__init__(engine)
        self.namespaces = namespaces
        self.reads: list[str] = []

    def get_template_sources(self, template_name: str) -> Iterator[Origin]:
        namespace, _, name = template_name.rpartition(":")
        for number, _ in enumerate(self.namespaces.get(namespace, [])):
            yield Origin(f"{namespace}/{number}/{name}", template_name, loader=self)

    def get_contents(self, origin: Origin) -> str:
        self.reads.append(origin.name)
        namespace, number, name = origin.name.split("/", 2)
        try:
            return self.namespaces[namespace][int(number)][name]
        except KeyError:
            raise TemplateDoesNotExist(origin) from None


caching = "django.template.loaders.cached.Loader"
loaders = [(caching, [(f"{__name__}.NamespaceLoader", NAMESPACES)])]
backend = "django.template.backends.django.DjangoTemplates"
settings.configure(TEMPLATES=[{"BACKEND": backend, "OPTIONS": {"loaders": loaders}}])
django.setup()
engine = engines["django"].engine
cache = engine.template_loaders[0]
loader = cache.loaders[0]


def render(name: str, **context: object) -> str:
    return engines["django"].get_template(name).render(context)


def reads() -> list[str]:
    loader.reads, since = [], loader.reads
    return since


# S22.namespaces: Django takes the theme's template and, for its parent, the next origin.
print(render("shop:cart.html", count=3, customer="Ann"))  # => Sale! 3 pieces for Ann
reads()  # => ['shop/0/cart.html', 'shop/1/cart.html', 'mail/0/to']

# S22.cache: the second time nothing is read, since the compiled templates are in memory.
print(render("shop:cart.html", count=5, customer="Bob"))  # => Sale! 5 pieces for Bob
reads()  # => []
engine.get_template("shop:list.html") is engine.get_template("shop:list.html")  # => True
reads()  # => ['shop/0/list.html', 'shop/1/list.html']


# S22.missing: the error says where the template was looked for.
def tried(name: str) -> list[str]:
    try:
        engine.get_template(name)
    except TemplateDoesNotExist as error:
        return [f"{origin.name}: {why}" for origin, why in error.tried]


for line in tried("shop:gift.html"):
    print(line)
    # => shop/0/gift.html: Source does not exist
    # => shop/1/gift.html: Source does not exist
tried("blog:gift.html")  # => []
# render("shop:gift.html")
# => raises django.template.exceptions.TemplateDoesNotExist: shop:gift.html

# Failures are cached, too, and outside of debug mode without the places.
reads()  # => ['shop/0/gift.html', 'shop/1/gift.html']
tried("shop:gift.html")  # => []
reads()  # => []

# So a template that is added later is seen after a reset, or by a new process.
NAMESPACES["shop"][1]["gift.html"] = "wrapped"
# render("shop:gift.html")
# => raises django.template.exceptions.TemplateDoesNotExist: shop:gift.html
cache.reset()
print(render("shop:gift.html"))  # => wrapped
