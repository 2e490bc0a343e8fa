"""A loop over rows costs one query per row, unless the related rows were asked for up front.

`book.author` looks like an attribute and is a query. `select_related` joins what a foreign key
points to into the one query there is; `prefetch_related` fetches many-valued relations with one
further query for all rows. Either way the count does not grow with the rows.
You meet this when a page gets slower with each row that is added.

Takeaway: Assert the number of queries for two sizes of data; only N+1 tells them apart.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/prefetch_takes_its_own_queryset.py
Covers: S12
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Callable

import django
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "library.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class Country(models.Model):
    name = models.CharField(max_length=40)


class Author(models.Model):
    name = models.CharField(max_length=40)
    country = models.ForeignKey(Country, on_delete=models.PROTECT)


class Book(models.Model):
    title = models.CharField(max_length=40)
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")


with connection.schema_editor() as schema:
    for model in (Country, Author, Book):
        schema.create_model(model)
norway = Country.objects.create(name="Norway")
# A foreign key is a column with the other row's key, which needs no second table.
Book._meta.get_field("author").column  # => 'author_id'


def add_books(count: int) -> None:
    for number in range(count):
        author = Author.objects.create(name=f"Author {number}", country=norway)
        Book.objects.create(title=f"Book {number}", author=author)


def queries(report: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as captured:
        report()
    return len(captured)


def line(book: Book) -> str:
    return f"{book.title}, {book.author.name}, {book.author.country.name}"


def naive() -> list[str]:
    return [line(book) for book in Book.objects.all()]


def joined() -> list[str]:
    return [line(book) for book in Book.objects.select_related("author__country")]


def shelves(authors=Author.objects.all()) -> list[list[str]]:
    return [[book.title for book in author.books.all()] for author in authors.all()]


def prefetched() -> list[list[str]]:
    return shelves(Author.objects.prefetch_related("books"))


# S12.counts: with three books, three authors and one country.
reports = (naive, joined, shelves, prefetched)
add_books(3)
{report.__name__: queries(report) for report in reports}
# => {'naive': 7, 'joined': 1, 'shelves': 4, 'prefetched': 2}

# S12.constant: the results are equal; with 23 books, two of the counts have grown.
joined() == naive(), shelves() == prefetched()  # => (True, True)
add_books(20)
{report.__name__: queries(report) for report in reports}
# => {'naive': 47, 'joined': 1, 'shelves': 24, 'prefetched': 2}

queries(lambda: [book.author_id for book in Book.objects.all()])  # => 1

# A join would repeat the author for every book: to-many relations are refused.
# Author.objects.select_related("books").first()
# => raises django.core.exceptions.FieldError: Invalid field name(s) given in select_related: …
