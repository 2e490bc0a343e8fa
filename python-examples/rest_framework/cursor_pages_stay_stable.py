"""A cursor says behind which row to go on, so rows added meanwhile move nothing.

A page number is an offset: a row inserted above pushes one you have seen onto the next page, a
deleted one makes you miss its successor. A cursor holds the ordering value of the last row seen,
and the query starts behind it. The promise is as good as that value is unique and unchanging.

Takeaway: Feeds and exports page by cursor over a unique column; page numbers suit still data.
Covers: S20
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.15"]
# [tool.verified-examples]
# timeout = 120
# ///

from base64 import b64decode
from urllib.parse import parse_qs, urlsplit

import django
from django.conf import settings
from django.db import connection, models
from django.test import Client
from django.urls import path

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "blog.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
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
    minute = models.PositiveIntegerField()

    class Meta:
        app_label = "blog"


class PostSerializer(ModelSerializer):
    class Meta:
        model = Post
        fields = ["title"]


class Numbers(PageNumberPagination):
    page_size = 2


class Newest(CursorPagination):
    page_size = 2
    ordering = "-id"


class ByMinute(CursorPagination):
    page_size = 2
    ordering = ("-minute", "-id")


class Posts(ListAPIView):
    queryset = Post.objects.order_by("-id")
    serializer_class = PostSerializer


urlpatterns = [
    path("numbers/", Posts.as_view(pagination_class=Numbers)),
    path("newest/", Posts.as_view(pagination_class=Newest)),
    path("minutes/", Posts.as_view(pagination_class=ByMinute)),
]


def publish(titles: str, minute: int = 1) -> None:
    for title in titles:
        Post.objects.create(title=title, minute=minute)


def read(url: str) -> tuple[str, str | None, str | None]:
    page = Client().get(url).json()
    return "".join(post["title"] for post in page["results"]), page["previous"], page["next"]


def cursor(url: str) -> dict[str, list[str]]:
    """What a link remembers; for clients it is opaque, and free to change."""
    return parse_qs(b64decode(parse_qs(urlsplit(url).query)["cursor"][0]).decode())


with connection.schema_editor() as schema:
    schema.create_model(Post)
publish("abcdef")

numbered, _, numbered_next = read("/numbers/")
newest, _, newest_next = read("/newest/")
numbered, newest  # => ('fe', 'fe')
cursor(newest_next)  # => {'p': ['5']}

# One post arrives before the reader turns the page: numbers show "e" a second time.
publish("g")
read(numbered_next)[0]  # => 'ed'
second, to_first, to_third = read(newest_next)
second  # => 'dc'

# Two that were seen go: numbers skip "b", and the cursor doesn't need the row whose id it holds.
numbered_next = read("/numbers/?page=2")[2]
Post.objects.filter(title__in="eg").delete()
read(numbered_next)[0]  # => 'a'
read(newest_next)[0]  # => 'dc'
third, _, end = read(to_third)
third, end  # => ('ba', None)

# Back to the start by links: what is new by now comes where it belongs.
publish("hij")
cursor(to_first)  # => {'r': ['1'], 'p': ['4']}
first, to_newer, _ = read(to_first)
newer, start, _ = read(to_newer)
first, newer, start  # => ('hf', 'ji', None)

# Only the first column gets into a cursor. Where its values are equal, rows are counted after all,
# and the second column puts newcomers in front of those already seen: "n" is back.
Post.objects.all().delete()
publish("klmno", minute=7)
seen, _, tied_next = read("/minutes/")
cursor(tied_next)  # => {'o': ['2']}
publish("p", minute=7)
seen, read(tied_next)[0]  # => ('on', 'nm')

Client().get("/newest/?cursor=bm9uc2Vuc2U-").json()  # => {'detail': 'Invalid cursor'}
