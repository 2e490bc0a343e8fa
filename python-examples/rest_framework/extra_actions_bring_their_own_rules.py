"""An @action is a route with its own permissions, unless get_permissions() forgets to ask it.

The decorator turns a method into a URL, and its `permission_classes` replace those of the class
while it runs. Whoever overrides get_permissions() without calling super() drops them in silence.
Checks on a single object are run by get_object(); an action that fetches a row by itself runs none.

Takeaway: End get_permissions() with super(), fetch with get_object(), hide rows in get_queryset().
Covers: S28
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.15"]
# [tool.verified-examples]
# timeout = 120
# ///

from typing import NamedTuple

import django
from django.conf import settings
from django.db import connection, models
from django.test import Client

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "helpdesk.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None},
)
django.setup()

from rest_framework.authentication import BaseAuthentication
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny, BasePermission, IsAuthenticated
from rest_framework.response import Response
from rest_framework.routers import SimpleRouter
from rest_framework.viewsets import GenericViewSet


class Ticket(models.Model):
    owner = models.CharField(max_length=20)
    secret = models.BooleanField()

    class Meta:
        app_label = "helpdesk"


class Person(NamedTuple):
    name: str
    is_authenticated: bool = True


class ByToken(BaseAuthentication):
    def authenticate(self, request) -> tuple[Person, None] | None:
        name = request.headers.get("Authorization", "").removeprefix("Token ")
        return (Person(name), None) if name else None

    # With a challenge to offer, "who are you?" is a 401; without this method it is a 403.
    def authenticate_header(self, request) -> str:
        return "Token"


class IsOwner(BasePermission):
    def has_object_permission(self, request, view, ticket: Ticket) -> bool:
        return ticket.owner == request.user.name


class TicketViewSet(GenericViewSet):
    authentication_classes = [ByToken]
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        # What a caller must not know of isn't forbidden, it doesn't exist.
        return Ticket.objects.filter(secret=False)

    @action(detail=False, permission_classes=[AllowAny])
    def count(self, request) -> Response:
        return Response(self.get_queryset().count())

    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated, IsOwner])
    def close(self, request, pk: str) -> Response:
        return Response(f"closed {self.get_object().pk}")

    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated, IsOwner])
    def careless(self, request, pk: str) -> Response:
        return Response(f"closed {Ticket.objects.get(pk=pk).pk}")

    # One address, two methods, two handlers.
    @action(detail=True, methods=["put"], url_path="watchers/me")
    def watch(self, request, pk: str) -> Response:
        return Response(f"{request.user.name} watches {self.get_object().pk}", status=201)

    @watch.mapping.delete
    def unwatch(self, request, pk: str) -> Response:
        return Response(f"{request.user.name} looks away")


class DeafViewSet(TicketViewSet):
    def get_permissions(self) -> list[BasePermission]:
        return [AllowAny()] if self.action == "count" else [IsAuthenticated()]


router = SimpleRouter()
router.register("tickets", TicketViewSet, basename="ticket")
router.register("deaf", DeafViewSet, basename="deaf")
urlpatterns = router.urls


def call(method: str, url: str, user: str = "") -> tuple[int, object]:
    headers = {"HTTP_AUTHORIZATION": f"Token {user}"} if user else {}
    answer = Client().generic(method, url, **headers)
    return answer.status_code, answer.json()


with connection.schema_editor() as schema:
    schema.create_model(Ticket)
Ticket.objects.create(owner="ana", secret=False)
Ticket.objects.create(owner="ana", secret=True)

for route in router.urls[:4]:
    print(f"{route.name:18}{route.pattern}")
    # => ticket-count      ^tickets/count/$
    # => ticket-careless   ^tickets/(?P<pk>[^/.]+)/careless/$
    # => ticket-close      ^tickets/(?P<pk>[^/.]+)/close/$
    # => ticket-watch      ^tickets/(?P<pk>[^/.]+)/watchers/me/$

call("GET", "/tickets/count/")  # => (200, 1)
call("POST", "/tickets/1/close/")[0]  # => 401
call("POST", "/tickets/1/close/", "ana")  # => (200, 'closed 1')
call("POST", "/tickets/1/close/", "ben")[0]  # => 403
call("POST", "/tickets/2/close/", "ana")[0]  # => 404

# Nobody asked the object's rule, nor get_queryset().
call("POST", "/tickets/2/careless/", "ben")  # => (200, 'closed 2')

# Nobody asked the action: its [IsAuthenticated, IsOwner] is still written there, and void.
call("POST", "/deaf/1/close/", "ben")  # => (200, 'closed 1')

call("PUT", "/tickets/1/watchers/me/", "ben")  # => (201, 'ben watches 1')
call("DELETE", "/tickets/1/watchers/me/", "ben")  # => (200, 'ben looks away')
call("GET", "/tickets/1/close/", "ben")  # => (405, {'detail': 'Method "GET" not allowed.'})
call("GET", "/tickets/1/close/")[0]  # => 401
