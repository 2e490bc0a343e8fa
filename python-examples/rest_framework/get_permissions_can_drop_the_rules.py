"""An override of get_permissions() without super() drops the rules of all actions.

The rules of an @action are set on the view while it runs, and it is get_permissions() that reads
them. An override that builds its own list never looks at them, and nothing says so: the decorator
still stands there.
You meet this when an endpoint is open although its decorator lists permissions.

Takeaway: End get_permissions() with super(), and test each action as a stranger.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: core
See also: rest_framework/extra_actions_bring_their_own_rules.py,
    rest_framework/permissions_follow_the_action.py
Covers: S28
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None, "DEFAULT_AUTHENTICATION_CLASSES": []},
)
django.setup()

from rest_framework.decorators import action
from rest_framework.permissions import AllowAny, BasePermission
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory
from rest_framework.viewsets import ViewSet


class IsKnown(BasePermission):
    def has_permission(self, request, view) -> bool:
        return "X-User" in request.headers  # in place of a login


class IsChief(BasePermission):
    def has_permission(self, request, view) -> bool:
        return request.headers.get("X-User") == "chief"


class Reports(ViewSet):
    permission_classes = [IsKnown]

    def list(self, request) -> Response:
        return Response("titles")

    @action(detail=False, permission_classes=[IsChief])
    def salaries(self, request) -> Response:
        return Response("salaries")


class Careless(Reports):
    def get_permissions(self) -> list[BasePermission]:
        return [AllowAny()] if self.action == "list" else [IsKnown()]


class Careful(Reports):
    def get_permissions(self) -> list[BasePermission]:
        return [AllowAny()] if self.action == "list" else super().get_permissions()


def status(reports: type[Reports], action: str) -> dict[str, int]:
    """The status that a stranger, Ben and the chief get."""
    route = getattr(reports, action)
    view = reports.as_view({"get": action}, **getattr(route, "kwargs", {}))
    get = APIRequestFactory().get
    return {
        user: view(get("/", headers={"X-User": user} if user != "-" else {})).status_code
        for user in ("-", "ben", "chief")
    }


# The class and the decorator, without any override.
status(Reports, "list")  # => {'-': 403, 'ben': 200, 'chief': 200}
status(Reports, "salaries")  # => {'-': 403, 'ben': 403, 'chief': 200}

# S28.override: the list is open now, as intended, and the salaries are open to Ben.
status(Careless, "list")  # => {'-': 200, 'ben': 200, 'chief': 200}
status(Careless, "salaries")  # => {'-': 403, 'ben': 200, 'chief': 200}

# With super(), the decorator's rules are in force again.
status(Careful, "list")  # => {'-': 200, 'ben': 200, 'chief': 200}
status(Careful, "salaries")  # => {'-': 403, 'ben': 403, 'chief': 200}
