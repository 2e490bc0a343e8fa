"""A view's permission matrix is worked out once per request, and decides between 403 and 404.

One table names what each action needs, in place of a decorator on each view. `as_view` makes a new
instance for every request, so a `cached_property` lasts just as long as the answer is valid: the
dispatch, the query and the page share it. What a visitor may see but not do is forbidden; what
he may not even see is not found, or the status would betray that it exists.

Takeaway: Ask once in a cached_property of the view; let get_queryset hide and dispatch refuse.
Covers: S24
"""

# /// script
# dependencies = ["django>=4.2"]
# [tool.verified-examples]
# timeout = 120
# ///

import django
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import connection, models
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils.functional import cached_property
from django.views.generic import DeleteView, DetailView, UpdateView

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    SECRET_KEY="for this example",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=[f"{__name__}.user_by_header"],
)
django.setup()


class Article(models.Model):
    title = models.CharField(max_length=40)
    is_draft = models.BooleanField(default=False)

    class Meta:
        app_label = "news"


class User:
    """Has what the views need of contrib.auth's users, and counts the questions."""

    def __init__(self, *permissions: str) -> None:
        self.permissions, self.questions = set(permissions), 0

    def has_perms(self, needed) -> bool:
        self.questions += 1
        return self.permissions.issuperset(needed)


editor, chief = User("news.change"), User("news.change", "news.delete")
users = {"guest": User(), "editor": editor, "chief": chief}


def user_by_header(get_response):
    def middleware(request):
        request.user = users[request.headers["X-User"]]
        return get_response(request)

    return middleware


class ArticleView:
    model, success_url = Article, "/"
    action: str
    matrix = {"read": (), "change": ("news.change",), "delete": ("news.change", "news.delete")}

    @cached_property
    def allowed(self) -> dict[str, bool]:
        user = self.request.user
        return {action: user.has_perms(needed) for action, needed in self.matrix.items()}

    def dispatch(self, request, *args, **kwargs):
        if not self.allowed[self.action]:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self):
        articles = super().get_queryset()
        return articles if self.allowed["change"] else articles.filter(is_draft=False)

    def render_to_response(self, context):
        buttons = [f"[{action}]" for action in ("change", "delete") if self.allowed[action]]
        return HttpResponse(" ".join([self.object.title, *buttons]))


class Read(ArticleView, DetailView):
    action = "read"


class Change(ArticleView, UpdateView):
    action, fields = "change", ["title"]


class Delete(ArticleView, DeleteView):
    action = "delete"


urlpatterns = [
    path("<int:pk>/", Read.as_view()),
    path("<int:pk>/change/", Change.as_view()),
    path("<int:pk>/delete/", Delete.as_view()),
]


def visit(user: str, url: str, **form: str):
    client = Client(headers={"X-User": user})
    response = client.post(url, form) if form else client.get(url)
    return response.content.decode() if response.status_code == 200 else response.status_code


with connection.schema_editor() as schema:
    schema.create_model(Article)
Article.objects.create(title="Budget")
Article.objects.create(title="Scandal", is_draft=True)

# The page reads the same matrix that guards the views: no button that leads to a 403.
visit("guest", "/1/")  # => 'Budget'
visit("editor", "/1/")  # => 'Budget [change]'
visit("chief", "/1/")  # => 'Budget [change] [delete]'

# Seen, but not to be changed. Hidden and not there at all look alike.
visit("guest", "/1/change/", title="Hacked")  # => 403
visit("guest", "/2/")  # => 404
visit("guest", "/9/")  # => 404
# Who may change nothing is refused before any row is looked for, and learns nothing about rows.
visit("guest", "/9/change/", title="Hacked")  # => 403

visit("editor", "/2/change/", title="Scandal!")  # => 302
visit("editor", "/2/delete/", sure="yes")  # => 403
visit("chief", "/2/delete/", sure="yes")  # => 302
list(Article.objects.values_list("title", flat=True))  # => ['Budget']

# Four places ask: dispatch, the query, both buttons. Three questions answer them all.
users["chief"].questions = 0
visit("chief", "/1/")  # => 'Budget [change] [delete]'
users["chief"].questions  # => 3
