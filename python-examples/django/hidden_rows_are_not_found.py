"""A row that a user may not see is a 404; an action that is not allowed on a visible row is a 403.

get_queryset() hides rows: what it leaves out does not exist for this user, so the status can't tell
that it does. dispatch() refuses actions, before any row is looked for. Both must agree, or the
answers tell users what they must not know.
You meet this when users try the numbers in an address to find drafts.

Takeaway: Hide rows in get_queryset(), and refuse actions in dispatch(), before rows are looked for.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/permission_matrix_is_asked_once.py,
    rest_framework/permissions_follow_the_action.py
Covers: S24
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import django
from django.conf import settings
from django.db import connection, models
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views.generic import DetailView, UpdateView

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": database},
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
)
django.setup()


class Article(models.Model):
    title = models.CharField(max_length=40)
    is_draft = models.BooleanField(default=False)


class VisibleArticles:
    model = Article

    def get_queryset(self):
        articles = super().get_queryset()
        is_editor = self.request.headers["X-User"] == "editor"  # in place of a login
        return articles if is_editor else articles.filter(is_draft=False)


class Read(VisibleArticles, DetailView):
    def render_to_response(self, context):
        return HttpResponse(self.object.title)


class Change(VisibleArticles, UpdateView):
    fields, success_url = ["title"], "/"

    def dispatch(self, request, *args, **kwargs):
        if request.headers["X-User"] != "editor":
            return HttpResponse(status=403)
        return super().dispatch(request, *args, **kwargs)


urlpatterns = [path("<int:pk>/", Read.as_view()), path("<int:pk>/change/", Change.as_view())]
with connection.schema_editor() as schema:
    schema.create_model(Article)
Article.objects.create(title="Budget")
Article.objects.create(title="Scandal", is_draft=True)


def status(user: str, url: str, **form: str) -> int:
    client = Client(headers={"X-User": user})
    return (client.post(url, form) if form else client.get(url)).status_code


# S24.hidden: for a guest, a draft and a missing row look alike.
[status("guest", url) for url in ("/1/", "/2/", "/9/")]  # => [200, 404, 404]
[status("editor", url) for url in ("/1/", "/2/", "/9/")]  # => [200, 200, 404]

# S24.refused: a guest may not change anything, and learns nothing about the rows.
[status("guest", f"/{pk}/change/", title="Hacked") for pk in (1, 2, 9)]  # => [403, 403, 403]
[status("editor", f"/{pk}/change/", title="Changed") for pk in (1, 2, 9)]  # => [302, 302, 404]
list(Article.objects.values_list("title", flat=True))  # => ['Changed', 'Changed']
