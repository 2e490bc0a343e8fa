"""A cursor says after which row to go on, so rows that are added meanwhile move nothing.

A page number is an offset: a row inserted above pushes one you have seen onto the next page, a
deleted one makes you miss its successor. A cursor holds the ordering value of the last row seen,
and the query starts after it.
You meet this when users of an endless list see entries twice, or miss some.

Takeaway: Page feeds and exports by cursor; page numbers suit data that does not change.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: rest_framework/cursor_needs_a_unique_column.py,
    rest_framework/nested_lists_page_by_their_own_cursor.py
Covers: S20
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

import django
from django.conf import settings
from django.db import connection, models
from django.test import Client
from django.urls import path

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "blog.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": database},
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None, "DEFAULT_AUTHENTICATION_CLASSES": []},
)
django.setup()

from rest_framework.generics import ListAPIView
from rest_framework.pagination import CursorPagination, PageNumberPagination
from rest_framework.serializers import ModelSerializer


class Post(models.Model):
    title = models.CharField(max_length=20)


class PostSerializer(ModelSerializer):
    class Meta:
        model, fields = Post, ["title"]


class Numbers(PageNumberPagination):
    page_size = 2


class Newest(CursorPagination):
    page_size = 2
    ordering = "-id"


class Posts(ListAPIView):
    queryset = Post.objects.order_by("-id")
    serializer_class = PostSerializer


urlpatterns = [
    path("numbers/", Posts.as_view(pagination_class=Numbers)),
    path("newest/", Posts.as_view(pagination_class=Newest)),
]
with connection.schema_editor() as schema:
    schema.create_model(Post)


def publish(titles: str) -> None:
    for title in titles:
        Post.objects.create(title=title)


def read(url: str) -> tuple[str, str | None, str | None]:
    page = Client().get(url).json()
    return "".join(post["title"] for post in page["results"]), page["previous"], page["next"]


publish("abcdef")
numbered, _, numbered_next = read("/numbers/")
newest, _, newest_next = read("/newest/")
numbered, newest  # => ('fe', 'fe')

# S20.inserted: a post arrives before the reader turns the page. Page numbers repeat "e".
publish("g")
read(numbered_next)[0]  # => 'ed'
second, to_first, to_third = read(newest_next)
second  # => 'dc'

# S20.deleted: two that were seen go. Page numbers skip "b"; the cursor doesn't need its row.
numbered_next = read("/numbers/?page=2")[2]
Post.objects.filter(title__in="eg").delete()
read(numbered_next)[0]  # => 'a'
third, _, end = read(to_third)
third, end  # => ('ba', None)

# Back to the start by links: posts that are new by now come where they belong.
publish("hij")
first, to_newer, _ = read(to_first)
newer, start, _ = read(to_newer)
first, newer, start  # => ('hf', 'ji', None)

# S20.class: the two kinds of pages have nothing but a base class in common.
issubclass(CursorPagination, PageNumberPagination)  # => False
# stated: S20: cursor navigation is an extension of PageNumberPagination
