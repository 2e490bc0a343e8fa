"""get_permissions() chooses by action, and a table with a default denies what nobody thought of.

One ViewSet answers list, retrieve, create and destroy, and each deserves its own rule. It is asked
before the handler runs: with `self.action` set to the handler's name, or to None for a method the
route doesn't have. A lookup without a default turns such a request into a KeyError and a 500.

Takeaway: Look rules up with a strict default; a denied action must be the one you forgot.
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
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "magazine.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None},
)
django.setup()

from rest_framework.authentication import BaseAuthentication
from rest_framework.permissions import AllowAny, BasePermission, IsAdminUser, IsAuthenticated
from rest_framework.routers import SimpleRouter
from rest_framework.serializers import ModelSerializer
from rest_framework.viewsets import ModelViewSet


class Article(models.Model):
    title = models.CharField(max_length=20)
    author = models.CharField(max_length=20)

    class Meta:
        app_label = "magazine"


class Person(NamedTuple):
    name: str
    is_staff: bool = False
    is_authenticated: bool = True


class ByHeader(BaseAuthentication):
    """Stands for a token: whoever calls says so in a header."""

    def authenticate(self, request) -> tuple[Person, None] | None:
        name = request.headers.get("X-User")
        return (Person(name, is_staff=name == "chief"), None) if name else None


class IsAuthor(BasePermission):
    message = "Only its author may do that."

    def has_object_permission(self, request, view, article: Article) -> bool:
        return article.author == request.user.name


class ArticleSerializer(ModelSerializer):
    class Meta:
        model = Article
        fields = ["title"]


class ArticleViewSet(ModelViewSet):
    queryset = Article.objects.all()
    serializer_class = ArticleSerializer
    authentication_classes = [ByHeader]
    rules = {
        "list": [AllowAny],
        "retrieve": [AllowAny],
        "create": [IsAuthenticated],
        "update": [IsAuthenticated, IsAuthor],
        "destroy": [IsAuthenticated & (IsAuthor | IsAdminUser)],
    }

    def get_permissions(self) -> list[BasePermission]:
        return [rule() for rule in self.rules.get(self.action, [IsAdminUser])]

    def perform_create(self, serializer: ArticleSerializer) -> None:
        serializer.save(author=self.request.user.name)


router = SimpleRouter()
router.register("articles", ArticleViewSet)
urlpatterns = router.urls


def call(method: str, url: str, user: str = "") -> tuple[int, str]:
    headers = {"HTTP_X_USER": user} if user else {}
    answer = Client().generic(method, url, '{"title": "News"}', "application/json", **headers)
    return answer.status_code, answer.json().get("detail", "") if answer.content else ""


def codes(method: str, url: str) -> dict[str, int]:
    """The status each kind of caller gets, the strangers first."""
    return {user or "-": call(method, url, user)[0] for user in ("", "ben", "ana", "chief")}


with connection.schema_editor() as schema:
    schema.create_model(Article)
Article.objects.create(title="First", author="ana")

codes("POST", "/articles/")  # => {'-': 403, 'ben': 201, 'ana': 201, 'chief': 201}
codes("PUT", "/articles/1/")  # => {'-': 403, 'ben': 403, 'ana': 200, 'chief': 403}
call("PUT", "/articles/1/", "ben")  # => (403, 'Only its author may do that.')

# Rules combine with &, | and ~; what is lost in a combination is the message.
call("DELETE", "/articles/1/", "ben")
# => (403, 'You do not have permission to perform this action.')

# Reading is for all; what isn't there is a 404 for those who may look, and a 403 for others.
Client().get("/articles/1/").status_code  # => 200
codes("DELETE", "/articles/99/")  # => {'-': 403, 'ben': 404, 'ana': 404, 'chief': 404}

# PATCH is an action of its own, partial_update. The table forgot it, and the default caught it.
codes("PATCH", "/articles/1/")  # => {'-': 403, 'ben': 403, 'ana': 403, 'chief': 200}

# A method the route doesn't have: permission comes first, so only the chief learns of the 405.
codes("DELETE", "/articles/")  # => {'-': 403, 'ben': 403, 'ana': 403, 'chief': 405}
call("DELETE", "/articles/", "chief")  # => (405, 'Method "DELETE" not allowed.')

call("DELETE", "/articles/1/", "chief")  # => (204, '')
