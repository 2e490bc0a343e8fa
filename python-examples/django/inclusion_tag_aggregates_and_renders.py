"""An inclusion tag asks the database its own question and renders the answer with its own template.

The page that uses it needs no view code for it: the tag computes figures per row with `annotate`
and over all rows with `aggregate`, so that the number of queries does not depend on the number of
rows, and gives plain data to a small template.
You meet this when the same box of figures appears on many pages.

Takeaway: Write a widget with data of its own as an inclusion tag, and count its queries.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/template_loader_with_namespaces.py, django/select_related_ends_n_plus_one.py
Covers: S16
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import django
from django import template
from django.conf import settings
from django.db import connection, models
from django.db.models import Count, Sum
from django.template import engines
from django.test.utils import CaptureQueriesContext

TEMPLATES = {
    "best_authors.html": """\
{{ title }} ({{ sold }} sold)
{% for author in authors %}{{ forloop.counter }}. {{ author.name }}: \
{{ author.sold }} copies of {{ author.titles }} book{{ author.titles|pluralize }}, \
{{ author.share|floatformat }} %
{% empty %}Nothing sold yet.
{% endfor %}""",
    "home.html": "{% load shop %}<h1>{{ title }}</h1>\n{% best_authors 2 'Best & newest' %}",
}
BACKEND = "django.template.backends.django.DjangoTemplates"
OPTIONS = {
    "loaders": [("django.template.loaders.locmem.Loader", TEMPLATES)],
    "libraries": {"shop": __name__},  # usually a module templatetags/shop.py
}
database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": database},
    TEMPLATES=[{"BACKEND": BACKEND, "OPTIONS": OPTIONS}],
)
django.setup()


class Author(models.Model):
    name = models.CharField(max_length=40)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")
    sold = models.PositiveIntegerField()


with connection.schema_editor() as schema:
    schema.create_model(Author)
    schema.create_model(Book)

register = template.Library()


@register.inclusion_tag("best_authors.html")
def best_authors(limit: int, title: str = "Best authors") -> dict[str, object]:
    total = Book.objects.aggregate(sold=Sum("sold", default=0))["sold"]
    authors = Author.objects.annotate(
        titles=Count("books"),
        sold=Sum("books__sold"),
        share=Sum("books__sold") * 100.0 / total if total else models.Value(0.0),
    )
    best = authors.filter(sold__gt=0).order_by("-sold", "name")[:limit]
    return {"title": title, "sold": total, "authors": best}


def render(name: str, **context: object) -> str:
    return engines["django"].get_template(name).render(context)


# The tag's template sees what the tag returns and nothing of the page, which has a title, too.
print(render("home.html", title="Welcome").rstrip())
# => <h1>Welcome</h1>
# => Best & newest (0 sold)
# => Nothing sold yet.

for name, copies in {"Ann": [30, 10], "O'Brien": [60], "Cleo": [20, 0, 5], "Dora": []}.items():
    author = Author.objects.create(name=name)
    Book.objects.bulk_create([Book(author=author, sold=count) for count in copies])

# S16.rendered: text in the template is trusted; a name from the database is escaped.
print(render("home.html", title="Welcome").rstrip())
# => <h1>Welcome</h1>
# => Best & newest (125 sold)
# => 1. O&#x27;Brien: 60 copies of 1 book, 48 %
# => 2. Ann: 40 copies of 2 books, 32 %

# In another template, with a keyword, a variable and a filter.
page = engines["django"].from_string("{% load shop %}{% best_authors limit=n|add:1 %}")
page.render({"n": 0}).splitlines()[1]  # => '1. O&#x27;Brien: 60 copies of 1 book, 48 %'

# S16.queries: two, however many authors there are.
with CaptureQueriesContext(connection) as captured:
    text = page.render({"n": 2})
len(captured)  # => 2

# S16.annotated: the function itself returns the figures, which tests can check without a template.
[(author.name, author.sold) for author in best_authors(1)["authors"]]  # => [("O'Brien", 60)]
