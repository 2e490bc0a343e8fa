"""get_permissions() chooses rules by action, and a default that denies covers forgotten ones.

One ViewSet answers list, retrieve, create and destroy, and each deserves its own rule. It is asked
before the handler runs, with `self.action` set to the handler's name, or to None for a method that
the route doesn't have. A lookup without a default turns that into a KeyError and a 500.
You meet this when anyone may read a resource and only some may change it.

Takeaway: Look rules up in a table whose default denies: what is missing is then closed, not open.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: rest_framework/extra_actions_bring_their_own_rules.py,
    django/permission_matrix_is_asked_once.py
Covers: S28
"""

# /// script
# dependencies = ["django>=4.2", "djangorestframework>=3.16"]
# ///

import django
from django.conf import settings
from django.db import connection, models
from django.test import Client

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "magazine.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": database},
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None, "DEFAULT_AUTHENTICATION_CLASSES": []},
)
django.setup()

from rest_framework.permissions import AllowAny, BasePermission
from rest_framework.routers import SimpleRouter
from rest_framework.serializers import ModelSerializer
from rest_framework.viewsets import ModelViewSet


class Article(models.Model):
    title = models.CharField(max_length=20)
    author = models.CharField(max_length=20, default="ana")


class IsKnown(BasePermission):
    def has_permission(self, request, view) -> bool:
        return "X-User" in request.headers  # in place of a login


class IsChief(BasePermission):
    def has_permission(self, request, view) -> bool:
        return request.headers.get("X-User") == "chief"


class IsAuthor(IsKnown):
    message = "Only its author may do that."

    def has_object_permission(self, request, view, article: Article) -> bool:
        return article.author == request.headers["X-User"]


class ArticleSerializer(ModelSerializer):
    class Meta:
        model, fields = Article, ["title"]


class ArticleViewSet(ModelViewSet):
    queryset = Article.objects.all()
    serializer_class = ArticleSerializer
    rules = {
        "list": [AllowAny],
        "retrieve": [AllowAny],
        "create": [IsKnown],
        "update": [IsAuthor],
        "destroy": [IsAuthor | IsChief],
    }

    def get_permissions(self) -> list[BasePermission]:
        return [rule() for rule in self.rules.get(self.action, [IsChief])]


router = SimpleRouter()
router.register("articles", ArticleViewSet)
urlpatterns = router.urls
with connection.schema_editor() as schema:
    schema.create_model(Article)
Article.objects.create(title="First")


def call(method: str, url: str, user: str = "-") -> tuple[int, str]:
    client = Client(**({"HTTP_X_USER": user} if user != "-" else {}))
    answer = client.generic(method, url, '{"title": "News"}', "application/json")
    return answer.status_code, answer.json().get("detail", "") if answer.content else ""


def codes(method: str, url: str) -> dict[str, int]:
    return {user: call(method, url, user)[0] for user in ("-", "ben", "ana", "chief")}


# S28.permissions: each action has its own rules.
codes("POST", "/articles/")  # => {'-': 403, 'ben': 201, 'ana': 201, 'chief': 201}
codes("PUT", "/articles/1/")  # => {'-': 403, 'ben': 403, 'ana': 200, 'chief': 403}
call("PUT", "/articles/1/", "ben")  # => (403, 'Only its author may do that.')

# Rules combine with &, | and ~; the message gets lost in a combination.
call("DELETE", "/articles/1/", "ben")
# => (403, 'You do not have permission to perform this action.')

# S28.status: a row that isn't there is a 404 for those who may ask, and a 403 for others.
codes("DELETE", "/articles/99/")  # => {'-': 403, 'ben': 404, 'ana': 404, 'chief': 404}

# S28.default: PATCH is an action of its own, partial_update, which the table forgets.
codes("PATCH", "/articles/1/")  # => {'-': 403, 'ben': 403, 'ana': 403, 'chief': 200}

# For a method that the route doesn't have, permission comes first: only the chief sees the 405.
codes("DELETE", "/articles/")  # => {'-': 403, 'ben': 403, 'ana': 403, 'chief': 405}
call("DELETE", "/articles/1/", "chief")  # => (204, '')
