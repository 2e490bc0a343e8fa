"""A Prefetch carries a queryset of its own: filtered, sorted, with joins, for all rows at once.

A filter on a relation inside a loop is a query per row, prefetched or not. `to_attr` keeps the
result in a list; without it the filtered books take the relation's place.
You meet this when a page lists authors with their newest books.

Takeaway: Put what a loop would filter into Prefetch(queryset=…, to_attr=…).
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/select_related_ends_n_plus_one.py, django/queryset_methods_chain_and_wait.py
Covers: S12
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Callable

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import Prefetch
from django.test.utils import CaptureQueriesContext

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "library.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class Publisher(models.Model):
    name = models.CharField(max_length=40)


class Author(models.Model):
    name = models.CharField(max_length=40)


class Book(models.Model):
    title = models.CharField(max_length=40)
    year = models.IntegerField()
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")
    publisher = models.ForeignKey(Publisher, on_delete=models.PROTECT)


with connection.schema_editor() as schema:
    for model in (Publisher, Author, Book):
        schema.create_model(model)
penguin = Publisher.objects.create(name="Penguin")
for name, years in {"Ann": [2019, 2024, 2022], "Bob": [2018], "Cleo": [2023]}.items():
    author = Author.objects.create(name=name)
    for year in years:
        Book.objects.create(title=f"{name} {year}", year=year, author=author, publisher=penguin)


def queries(report: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as captured:
        report()
    return len(captured)


def filtered_in_the_loop() -> dict[str, list[str]]:
    # prefetch_related is wasted here: filter() does not look at what was prefetched.
    return {
        author.name: [
            f"{book.title}, {book.publisher.name}"
            for book in author.books.filter(year__gte=2020).order_by("-year")
        ]
        for author in Author.objects.prefetch_related("books").order_by("name")
    }


recent = Book.objects.filter(year__gte=2020).order_by("-year").select_related("publisher")
with_recent = Author.objects.order_by("name").prefetch_related(
    Prefetch("books", queryset=recent, to_attr="recent_books")
)


def filtered_beforehand() -> dict[str, list[str]]:
    return {
        author.name: [f"{book.title}, {book.publisher.name}" for book in author.recent_books]
        for author in with_recent.all()
    }


# S12.custom: a query for each author and each book, or two in all.
queries(filtered_in_the_loop), queries(filtered_beforehand)  # => (8, 2)
filtered_beforehand()["Ann"]  # => ['Ann 2024, Penguin', 'Ann 2022, Penguin']
filtered_in_the_loop() == filtered_beforehand()  # => True

# S12.to_attr: the attribute is a list, and each book in it knows its author.
ann = with_recent.all()[0]
type(ann.recent_books) is list, ann.recent_books[0].author is ann  # => (True, True)

ann.books.count()  # => 3

# Without to_attr, the relation itself is narrowed, and so is every filter on it.
ann = Author.objects.prefetch_related(Prefetch("books", queryset=recent)).get(name="Ann")
[book.year for book in ann.books.all()]  # => [2024, 2022]
ann.books.filter(year=2019).exists()  # => False
