"""A list inside a list pages by a cursor of its own name, which links to its own address.

A page of rooms, each with its latest messages, has a cursor for the rooms and one per room. A
paginator reads its cursor from the request and writes links to the request's address: the inner one
needs another parameter and another base, or both turn at once.
You meet this when an overview shows the first few children of each entry.

Takeaway: Embed only the first page of a nested list; its `next` leads to the list's own address.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: deep
See also: rest_framework/cursor_pages_stay_stable.py, django/prefetch_takes_its_own_queryset.py
Covers: S20
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

import django
from django.conf import settings
from django.db import connection, models
from django.test import Client
from django.test.utils import CaptureQueriesContext

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "chat.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": database},
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None, "DEFAULT_AUTHENTICATION_CLASSES": []},
)
django.setup()

from rest_framework.decorators import action
from rest_framework.pagination import CursorPagination
from rest_framework.response import Response
from rest_framework.routers import SimpleRouter
from rest_framework.serializers import ModelSerializer, SerializerMethodField
from rest_framework.viewsets import ReadOnlyModelViewSet


class Room(models.Model):
    name = models.CharField(max_length=20)


class Message(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="messages")
    text = models.CharField(max_length=20)


class RoomPages(CursorPagination):
    page_size = 2
    ordering = "id"


class MessagePages(CursorPagination):
    page_size = 3
    ordering = "-id"
    cursor_query_param = "before"


class RoomSerializer(ModelSerializer):
    messages = SerializerMethodField()

    class Meta:
        model, fields = Room, ["name", "messages"]

    def get_messages(self, room: Room) -> dict:
        view = self.context["view"]
        return view.page_of_messages(room, view.reverse_action("messages", [room.pk])).data


class RoomViewSet(ReadOnlyModelViewSet):
    queryset, serializer_class, pagination_class = Room.objects.all(), RoomSerializer, RoomPages

    @action(detail=True)
    def messages(self, request, pk: str) -> Response:
        return self.page_of_messages(self.get_object(), request.build_absolute_uri())

    def page_of_messages(self, room: Room, address: str) -> Response:
        pages = MessagePages()
        page = pages.paginate_queryset(room.messages.all(), self.request, self)
        pages.base_url = address
        return pages.get_paginated_response([message.text for message in page])


router = SimpleRouter()
router.register("rooms", RoomViewSet)
urlpatterns = router.urls


def get(url: str) -> dict:
    return Client().get(url).json()


with connection.schema_editor() as schema:
    schema.create_model(Room)
    schema.create_model(Message)
for name, count in {"hall": 5, "attic": 1, "cellar": 3}.items():
    room = Room.objects.create(name=name)
    Message.objects.bulk_create(Message(room=room, text=f"{name[0]}{n}") for n in range(count))

# S20.nested: a page of two rooms, each with a page of its newest messages.
rooms = get("/rooms/")
[(room["name"], room["messages"]["results"]) for room in rooms["results"]]
# => [('hall', ['h4', 'h3', 'h2']), ('attic', ['a0'])]
hall, attic = (room["messages"] for room in rooms["results"])
hall["next"], attic["next"]  # => ('http://testserver/rooms/1/messages/?before=cD0z', None)
rooms["next"]  # => 'http://testserver/rooms/?cursor=cD0y'

# A message arrives while its reader scrolls back, and nothing is shown twice.
Message.objects.create(room_id=1, text="h5")
get(hall["next"])["results"]  # => ['h1', 'h0']

# On the second page of rooms, messages begin at the newest.
[(room["name"], room["messages"]["results"]) for room in get(rooms["next"])["results"]]
# => [('cellar', ['c2', 'c1', 'c0'])]

# The price of embedding: a query for the rooms, and one more for each of them.
with CaptureQueriesContext(connection) as queries:
    get("/rooms/")
len(queries)  # => 3
