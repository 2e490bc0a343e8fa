"""A view's permission matrix is worked out once per request, in a cached_property.

One table names what each action needs, in place of a decorator on each view. as_view() makes a new
instance for every request, so a `cached_property` lasts exactly as long as its answer is valid. The
guard, the query and the buttons of the page all read the same table.
You meet this when a page shows a button that leads to "403 Forbidden".

Takeaway: Ask once in a cached_property of the view, and let guard, query and page share the answer.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/hidden_rows_are_not_found.py, rest_framework/permissions_follow_the_action.py
Covers: S24
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import django
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import connection, models
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils.functional import cached_property
from django.views.generic import DetailView

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class Article(models.Model):
    title = models.CharField(max_length=40)


with connection.schema_editor() as schema:
    schema.create_model(Article)
Article.objects.create(title="Budget")


class User:
    """Has what the views need of contrib.auth's users, and counts the questions."""

    def __init__(self, *permissions: str) -> None:
        self.permissions, self.questions = set(permissions), 0

    def has_perms(self, needed: tuple[str, ...]) -> bool:
        self.questions += 1
        return self.permissions.issuperset(needed)


class ArticleView(DetailView):
    model, action = Article, "read"
    matrix = {"read": (), "change": ("news.change",), "delete": ("news.change", "news.delete")}

    @cached_property
    def allowed(self) -> dict[str, bool]:
        user = self.request.user
        return {action: user.has_perms(needed) for action, needed in self.matrix.items()}

    def dispatch(self, request, *args, **kwargs):
        if not self.allowed[self.action]:
            raise PermissionDenied(f"may not {self.action}")
        return super().dispatch(request, *args, **kwargs)

    def render_to_response(self, context):
        buttons = [f"[{action}]" for action in ("change", "delete") if self.allowed[action]]
        return HttpResponse(" ".join([self.object.title, *buttons]))


def visit(user: User, action: str = "read") -> str:
    request = RequestFactory().get("/")
    request.user = user
    return ArticleView.as_view(action=action)(request, pk=1).content.decode()


guest, editor, chief = User(), User("news.change"), User("news.change", "news.delete")

# S24.matrix: the page reads the table that guards the views.
visit(guest)  # => 'Budget'
visit(editor)  # => 'Budget [change]'
visit(chief)  # => 'Budget [change] [delete]'

# S24.actions: each action has its own row in the table.
visit(editor, "change")  # => 'Budget [change]'
# visit(editor, "delete")  # => raises django.core.exceptions.PermissionDenied: may not delete
# visit(guest, "change")  # => raises django.core.exceptions.PermissionDenied: may not change

# S24.once: the guard and two buttons read the table. Three questions, one a row, answer all.
chief.questions = 0
visit(chief)  # => 'Budget [change] [delete]'
chief.questions  # => 3

# The next request is another instance, which asks anew: a permission withdrawn is gone at once.
chief.permissions.discard("news.delete")
visit(chief)  # => 'Budget [change]'
