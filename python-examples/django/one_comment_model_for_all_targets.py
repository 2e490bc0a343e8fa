"""A generic foreign key lets one table of comments belong to rows of any model.

It is made of two columns, the content type and the primary key, and only Python knows that they
point to something: the database checks nothing. A `GenericRelation` on the target gives the way
back: for joins, for prefetching, and for deleting the comments with their target.
You meet this when tags, comments or likes are wanted for several models.

Takeaway: Give every model that can be a target its GenericRelation, or deletions leave orphans.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/prefetch_takes_its_own_queryset.py
Covers: S15
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from collections.abc import Callable

import django
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}
settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", __name__],
    DATABASES={"default": database},
)
django.setup()

from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.contrib.contenttypes.models import ContentType


class Comment(models.Model):
    author = models.CharField(max_length=40)
    text = models.CharField(max_length=200)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.PositiveIntegerField()
    target = GenericForeignKey("content_type", "object_id")

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self) -> str:
        return f"{self.author} on {self.target}: {self.text}"


class Article(models.Model):
    title = models.CharField(max_length=40)
    comments = GenericRelation(Comment, related_query_name="article")

    def __str__(self) -> str:
        return f"article {self.title}"


class Photo(models.Model):
    file = models.CharField(max_length=40)
    comments = GenericRelation(Comment, related_query_name="photo")

    def __str__(self) -> str:
        return f"photo {self.file}"


class Poll(models.Model):  # without a GenericRelation
    question = models.CharField(max_length=40)


with connection.schema_editor() as schema:
    for model in (ContentType, Comment, Article, Photo, Poll):
        schema.create_model(model)


def queries(report: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as captured:
        report()
    return len(captured)


# S15.targets: the content type tells comments on article 1 from those on photo 1.
fjords = Article.objects.create(title="Fjords")
winter = Photo.objects.create(file="winter.jpg")
fjords.pk == winter.pk == 1  # => True
comment = fjords.comments.create(author="Ann", text="How deep?")
print(comment)  # => Ann on article Fjords: How deep?
print(Comment.objects.create(author="Bob", text="Cold!", target=winter))
# => Bob on photo winter.jpg: Cold!
str(winter.comments.create(author="Ann", text="Where?").target)  # => 'photo winter.jpg'
fjords.comments.count(), winter.comments.count()  # => (1, 2)

# S15.lookups: the relation joins in both directions, like a foreign key.
Photo.objects.filter(comments__author="Bob").get().file  # => 'winter.jpg'
Comment.objects.filter(photo__file="winter.jpg").count()  # => 2
# Comment.objects.filter(target=winter)
# => raises django.core.exceptions.FieldError: Field 'target' does not generate an automatic …

# S15.prefetch: one query for the comments, and one for each kind of target.
for number in range(5):
    Article.objects.create(title=f"No. {number}").comments.create(author="Cleo", text="First!")
queries(lambda: [str(comment) for comment in Comment.objects.all()])  # => 9
queries(lambda: [str(comment) for comment in Comment.objects.prefetch_related("target")])  # => 3

# S15.deleting: an article takes its comments along, and none of those of photo 1.
deleted = fjords.delete()
sorted(deleted[1].items())  # => [('__main__.Article', 1), ('__main__.Comment', 1)]
winter.comments.count()  # => 2

# S15.orphan: without the relation, the comment stays and points to nothing.
poll = Poll.objects.create(question="Tea?")
orphan = Comment.objects.create(author="Dora", text="Yes", target=poll)
poll.delete()  # => (1, {'__main__.Poll': 1})
orphan.refresh_from_db()
print(orphan)  # => Dora on None: Yes
