"""An @action is a route of a viewset, with permissions of its own.

The decorator turns a method into a URL, and its `permission_classes` replace those of the class
while it runs. A rule about one object is asked by get_object(); an action that fetches a row by
itself asks none.
You meet this when a resource has operations besides the usual five: close, publish, watch.

Takeaway: Give an action its rules in the decorator, and fetch its object with get_object().
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: rest_framework/permissions_follow_the_action.py,
    rest_framework/get_permissions_can_drop_the_rules.py
Covers: S28
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

import django
from django.conf import settings
from django.db import connection, models
from django.test import Client

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "helpdesk.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": database},
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None, "DEFAULT_AUTHENTICATION_CLASSES": []},
)
django.setup()

from rest_framework.decorators import action
from rest_framework.permissions import AllowAny, BasePermission
from rest_framework.response import Response
from rest_framework.routers import SimpleRouter
from rest_framework.viewsets import GenericViewSet


class Ticket(models.Model):
    owner = models.CharField(max_length=20)


class IsKnown(BasePermission):
    def has_permission(self, request, view) -> bool:
        return "X-User" in request.headers  # in place of a login


class IsOwner(IsKnown):
    def has_object_permission(self, request, view, ticket: Ticket) -> bool:
        return ticket.owner == request.headers["X-User"]


class TicketViewSet(GenericViewSet):
    queryset = Ticket.objects.all()
    permission_classes = [IsKnown]

    @action(detail=False, permission_classes=[AllowAny])
    def count(self, request) -> Response:
        return Response(self.get_queryset().count())

    @action(detail=True, methods=["post"], permission_classes=[IsOwner])
    def close(self, request, pk: str) -> Response:
        return Response(f"closed {self.get_object().pk}")

    @action(detail=True, methods=["post"], permission_classes=[IsOwner])
    def careless(self, request, pk: str) -> Response:
        return Response(f"closed {Ticket.objects.get(pk=pk).pk}")

    @action(detail=True, methods=["put"], url_path="watchers/me")
    def watch(self, request, pk: str) -> Response:
        return Response("watching", status=201)

    @watch.mapping.delete
    def unwatch(self, request, pk: str) -> Response:
        return Response("not watching")


router = SimpleRouter()
router.register("tickets", TicketViewSet)
urlpatterns = router.urls

# S28.routes: one route for each action, with the pattern of its address.
[str(route.pattern) for route in urlpatterns if "ticket-c" in route.name]
# => ['^tickets/count/$', '^tickets/(?P<pk>[^/.]+)/careless/$', '^tickets/(?P<pk>[^/.]+)/close/$']

with connection.schema_editor() as schema:
    schema.create_model(Ticket)
Ticket.objects.create(owner="ana")


def call(method: str, url: str, user: str = "") -> tuple[int, object]:
    answer = Client(**({"HTTP_X_USER": user} if user else {})).generic(method, url)
    return answer.status_code, answer.json()


# S28.actions: each has the rules of its decorator, or those of the class.
call("GET", "/tickets/count/")  # => (200, 1)
call("POST", "/tickets/1/close/")[0]  # => 403
call("POST", "/tickets/1/close/", "ana")  # => (200, 'closed 1')
call("POST", "/tickets/1/close/", "ben")[0]  # => 403

# S28.object: without get_object(), the rule about the object is never asked.
call("POST", "/tickets/1/careless/", "ben")  # => (200, 'closed 1')

# S28.mapping: one address, two methods, two handlers; another method is refused.
call("PUT", "/tickets/1/watchers/me/", "ben")  # => (201, 'watching')
call("DELETE", "/tickets/1/watchers/me/", "ben")  # => (200, 'not watching')
call("GET", "/tickets/1/close/", "ben")  # => (405, {'detail': 'Method "GET" not allowed.'})
