"""A loop over rows costs one query per row, unless the related rows were asked for up front.

`book.author` looks like an attribute and is a query. `select_related` joins what a foreign key
points to into the one query there is; `prefetch_related` fetches many-valued relations with one
further query for all rows together. Either way the count stays the same however many rows come.
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

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "library.sqlite3"}},
    INSTALLED_APPS=[__name__],
)
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


def author_only() -> list[str]:
    return [line(book) for book in Book.objects.select_related("author")]


def joined() -> list[str]:
    return [line(book) for book in Book.objects.select_related("author__country")]


def shelves() -> list[list[str]]:
    return [[b.title for b in author.books.all()] for author in Author.objects.all()]


def prefetched() -> list[list[str]]:
    authors = Author.objects.prefetch_related("books")
    return [[book.title for book in author.books.all()] for author in authors]


# S12.counts: with three books, three authors and one country.
reports = (naive, author_only, joined, shelves, prefetched)
add_books(3)
before = {report.__name__: queries(report) for report in reports}
before  # => {'naive': 7, 'author_only': 4, 'joined': 1, 'shelves': 4, 'prefetched': 2}

# S12.constant: the results are equal; with 23 books, three of the counts have grown.
joined() == naive() == author_only(), shelves() == prefetched()  # => (True, True)
add_books(20)
after = {report.__name__: queries(report) for report in reports}
after  # => {'naive': 47, 'author_only': 24, 'joined': 1, 'shelves': 24, 'prefetched': 2}

# What is loaded stays loaded for this instance, also when the row changes.
book = Book.objects.select_related("author").first()
Author.objects.filter(pk=book.author_id).update(name="Sigrid Undset")  # => 1
book.author.name  # => 'Author 0'
queries(book.refresh_from_db)  # => 1
book.author.name  # => 'Sigrid Undset'

# A foreign key's own column never needs the other table.
queries(lambda: [book.author_id for book in Book.objects.all()])  # => 1

# A join would repeat the author for every book: to-many relations are refused.
# Author.objects.select_related("books").first()
# => raises django.core.exceptions.FieldError: Invalid field name(s) given in select_related: …
