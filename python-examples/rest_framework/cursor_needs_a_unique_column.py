"""A cursor holds one value, so it is as stable as that value is unique and unchanging.

Only the first column of an ordering gets into the cursor. Where its values are equal, rows are
counted after all, and a newcomer among them pushes one that was seen onto the next page.
You meet this when a feed that is ordered by minute repeats entries in busy minutes.

Takeaway: Order by a column that is unique and never changes, such as the primary key.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: deep
See also: rest_framework/cursor_pages_stay_stable.py
Covers: S20
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

from base64 import b64decode
from urllib.parse import parse_qs, urlsplit

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
from rest_framework.pagination import CursorPagination
from rest_framework.serializers import ModelSerializer


class Post(models.Model):
    title = models.CharField(max_length=20)
    minute = models.PositiveIntegerField()


class PostSerializer(ModelSerializer):
    class Meta:
        model, fields = Post, ["title"]


class Pages(CursorPagination):
    page_size = 2


class Posts(ListAPIView):
    queryset = Post.objects.all()
    serializer_class = PostSerializer


urlpatterns = [
    path("id/", Posts.as_view(pagination_class=type("ById", (Pages,), {"ordering": "-id"}))),
    path(
        "minute/",
        Posts.as_view(pagination_class=type("M", (Pages,), {"ordering": ("-minute", "-id")})),
    ),
]
with connection.schema_editor() as schema:
    schema.create_model(Post)


def publish(titles: str) -> None:
    for title in titles:
        Post.objects.create(title=title, minute=7)


def read(url: str) -> tuple[str, str]:
    page = Client().get(url).json()
    return "".join(post["title"] for post in page["results"]), page["next"]


def inside(url: str) -> dict[str, list[str]]:
    return parse_qs(b64decode(parse_qs(urlsplit(url).query)["cursor"][0]).decode())


publish("klmno")
newest, newest_next = read("/id/")
minute, minute_next = read("/minute/")
newest, minute  # => ('on', 'on')

# S20.cursor: a position, the id; and an offset, since five rows have the same minute.
inside(newest_next)  # => {'p': ['4']}
inside(minute_next)  # => {'o': ['2']}

# S20.ties: a sixth row of that minute moves the others by one, and "n" comes a second time.
publish("p")
read(newest_next)[0]  # => 'ml'
read(minute_next)[0]  # => 'nm'

# A cursor that the server has not made is refused if it makes no sense.
Client().get("/id/?cursor=bm9uc2Vuc2U-").json()  # => {'detail': 'Invalid cursor'}
