"""A Prefetch carries a queryset of its own: filtered, sorted, with joins, for all rows at once.

Filtering a relation inside a loop is a query per row, prefetched or not: it is a new question each
time. Asked beforehand, it is one for all rows. `to_attr` keeps the answer in a list under a name of
its own; without it the filtered books take the relation's place, and `.all()` means "some".

Takeaway: Whatever a loop would filter belongs into Prefetch(queryset=…, to_attr=…).
Covers: S12
"""

# /// script
# dependencies = ["django>=4.2"]
# [tool.verified-examples]
# timeout = 120
# ///

from collections.abc import Callable

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import Prefetch
from django.test.utils import CaptureQueriesContext

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "library.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=[__name__],
)
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
    # .all() makes a queryset without the answers of the last time.
    return {
        author.name: [f"{book.title}, {book.publisher.name}" for book in author.recent_books]
        for author in with_recent.all()
    }


queries(filtered_in_the_loop)  # => 8
queries(filtered_beforehand)  # => 2
for name, titles in filtered_beforehand().items():
    print(name, titles)
    # => Ann ['Ann 2024, Penguin', 'Ann 2022, Penguin']
    # => Bob []
    # => Cleo ['Cleo 2023, Penguin']
filtered_in_the_loop() == filtered_beforehand()  # => True

# The attribute is a list, and each book in it already knows its author.
ann = with_recent.all()[0]
type(ann.recent_books) is list, ann.recent_books[0].author is ann  # => (True, True)
queries(lambda: ann.recent_books[0].author.name)  # => 0

# The relation itself is untouched: asking for it is a query and answers in full.
queries(lambda: ann.books.all()[0])  # => 1
ann.books.count()  # => 3

# Without to_attr the same books go by the relation's own name, and further filters start there.
ann = Author.objects.prefetch_related(Prefetch("books", queryset=recent)).get(name="Ann")
[book.year for book in ann.books.all()]  # => [2024, 2022]
ann.books.count()  # => 2
ann.books.filter(year=2019).exists()  # => False
Book.objects.filter(author=ann, year=2019).exists()  # => True
