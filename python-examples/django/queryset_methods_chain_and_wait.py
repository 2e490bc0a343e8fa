"""Methods of a QuerySet subclass chain in any order, and no query runs before the rows are needed.

Each method returns a further queryset of the same class, so methods can follow one another, also
after `filter` and on related managers. A method that only the manager has is gone after the first
step. The query runs once: when the rows are iterated, counted or tested.
You meet this when the same filters are repeated in many views.

Takeaway: Write filters as QuerySet methods, and make the manager with as_manager or from_queryset.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: entry
See also: django/first_manager_is_what_django_asks.py, django/select_related_ends_n_plus_one.py
Covers: S21
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from __future__ import annotations

import datetime as dt

import django
from django.conf import settings
from django.db import connection, models, reset_queries

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()
TODAY = dt.date(2024, 6, 15)


class ArticleQuerySet(models.QuerySet):
    def published(self) -> ArticleQuerySet:
        return self.filter(published_on__lte=TODAY)

    def recent(self, days: int) -> ArticleQuerySet:
        return self.filter(published_on__gt=TODAY - dt.timedelta(days=days))

    def by(self, name: str) -> ArticleQuerySet:
        return self.filter(author__name=name)

    def titles(self) -> list[str]:
        return list(self.order_by("pk").values_list("title", flat=True))


class PublishedManager(models.Manager.from_queryset(ArticleQuerySet)):
    def get_queryset(self) -> ArticleQuerySet:
        return super().get_queryset().published()


class HandMadeManager(models.Manager):
    def short(self) -> models.QuerySet:
        return self.filter(words__lt=500)


class Author(models.Model):
    name = models.CharField(max_length=40)


class Article(models.Model):
    title = models.CharField(max_length=40)
    words = models.IntegerField()
    published_on = models.DateField()
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="articles")

    objects = ArticleQuerySet.as_manager()
    live = PublishedManager()
    hand_made = HandMadeManager()


with connection.schema_editor() as schema:
    schema.create_model(Author)
    schema.create_model(Article)
rows = [("Ann", 300, 1), ("Ann", 900, 10), ("Bob", 200, 12), ("Ann", 400, 14), ("Bob", 700, 30)]
for number, (name, words, day) in enumerate(rows, start=1):
    author, _ = Author.objects.get_or_create(name=name)
    day = dt.date(2024, 6, day)
    Article.objects.create(title=f"No. {number}", words=words, published_on=day, author=author)


def queries() -> int:  # since the last call
    count = len(connection.queries)
    reset_queries()
    return count


connection.force_debug_cursor = True  # log them, without the rest of DEBUG

# S21.chaining, S21.lazy: building a query, in any order, with Django's own methods between.
latest = Article.objects.recent(days=7).by("Ann").published()
latest = latest.exclude(words__gt=5_000).recent(days=6).order_by("-published_on")
queries()  # => 0

# S21.once: the first look queries; the queryset then knows its rows, and a further step queries.
[article.title for article in latest]  # => ['No. 4', 'No. 2']
len(latest), bool(latest), latest[0].title  # => (2, True, 'No. 4')
queries()  # => 1
latest.by("Ann").titles()  # => ['No. 2', 'No. 4']
queries()  # => 1

# S21.managers: related managers have the same methods, and so have both kinds of manager.
Author.objects.get(name="Bob").articles.published().titles()  # => ['No. 3']
Article.live.titles()  # => ['No. 1', 'No. 2', 'No. 3', 'No. 4']
Article.live.by("Bob").titles() == Article.objects.by("Bob").published().titles()  # => True

# S21.hand_made: a method that only the manager has can begin a chain, not continue it.
Article.hand_made.short().count()  # => 3
# Article.hand_made.short().short()
# => raises AttributeError: 'QuerySet' object has no attribute 'short'
