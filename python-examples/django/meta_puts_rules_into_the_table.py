"""What Meta says becomes part of every query and of the table itself.

`ordering` is the ORDER BY of each query that has none. Constraints and indexes are created with the
table: `full_clean` knows the constraints and words them for people, but only the database stops
what never calls it, such as `bulk_create` and `update`.

Takeaway: A rule about rows belongs into Meta.constraints; validation alone is a polite request.
Covers: S27
"""

# /// script
# dependencies = ["django>=4.2"]
# [tool.verified-examples]
# timeout = 120
# ///

from datetime import date

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import F, Q

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
)
django.setup()


class Article(models.Model):
    title = models.CharField(max_length=40)
    section = models.CharField(max_length=20, default="city")
    is_pinned = models.BooleanField(default=False)
    published = models.DateField(null=True)
    expires = models.DateField(null=True)

    class Meta:
        app_label = "news"
        ordering = ["-is_pinned", F("published").desc(nulls_last=True), "title"]
        get_latest_by = "published"
        indexes = [models.Index(fields=["section", "-published"], name="article_newest")]
        constraints = [
            models.CheckConstraint(
                check=Q(expires__gt=F("published")),
                name="article_expires_late",
                violation_error_message="An article can't expire before it is published.",
            ),
            models.UniqueConstraint(
                fields=["section"],
                condition=Q(is_pinned=True),
                name="article_one_pinned",
                violation_error_message="This section has a pinned article.",
            ),
        ]

    def __str__(self) -> str:
        return self.title


def titles(articles) -> list[str]:
    return [str(article) for article in articles]


with connection.schema_editor() as schema:
    schema.create_model(Article)
March, May = date(2024, 3, 1), date(2024, 5, 1)
Article.objects.create(title="Idea")
Article.objects.create(title="Spring", published=March)
Article.objects.create(title="Rules", published=March, is_pinned=True)
Article.objects.create(title="Elections", published=May)

# The order of every query without one of its own. `latest` goes by its own option.
titles(Article.objects.all())  # => ['Rules', 'Elections', 'Spring', 'Idea']
titles(Article.objects.order_by("title"))  # => ['Elections', 'Idea', 'Rules', 'Spring']
titles(Article.objects.reverse())  # => ['Idea', 'Spring', 'Elections', 'Rules']
Article.objects.all().ordered, Article.objects.order_by().ordered  # => (True, False)
str(Article.objects.exclude(published=None).latest())  # => 'Elections'
print(str(Article.objects.all().query).partition("ORDER BY ")[2])
# => "news_article"."is_pinned" DESC, "news_article"."published" DESC NULLS LAST, …"title" ASC

# In the table: the constraints, and an index that serves the query it was made for.
with connection.cursor() as cursor:
    rules = connection.introspection.get_constraints(cursor, "news_article")
[name for name in sorted(rules) if name.startswith("article")]
# => ['article_expires_late', 'article_newest', 'article_one_pinned']
newest = Article.objects.filter(section="city").order_by("-published")
"USING INDEX article_newest" in newest.explain()  # => True
"article_newest" in Article.objects.order_by("title").explain()  # => False

# Validation says it to people, before anything is written.
wrong = Article(title="Circus", published=May, expires=March)
# wrong.validate_constraints()
# => raises django.core.exceptions.ValidationError: …"An article can't expire before…
# Article(title="Mayor", is_pinned=True).validate_constraints()
# => raises django.core.exceptions.ValidationError: …'This section has a pinned…

# These ways in do not validate. The database does.
# Article.objects.bulk_create([wrong])
# => raises django.db.utils.IntegrityError: CHECK constraint failed: article_expires_late
# Article.objects.update(expires=F("published"))
# => raises django.db.utils.IntegrityError: CHECK constraint failed: article_expires_late
# Article.objects.filter(title="Idea").update(is_pinned=True)
# => raises django.db.utils.IntegrityError: UNIQUE constraint failed: news_article.section

# A check that comes to NULL passes, in SQL; and the condition limits who must be unique.
Article.objects.filter(title="Idea").update(expires=March)  # => 1
Article.objects.create(title="Goals", section="sports", is_pinned=True).pk  # => 5
