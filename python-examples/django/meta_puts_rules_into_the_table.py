"""What Meta says becomes part of every query and of the table itself.

`ordering` is the ORDER BY of each query that has none. Constraints and indexes are created with the
table. `full_clean` knows the constraints, but only the database stops what never calls it.
You meet this when bad rows get in by an import although the form refuses them.

Takeaway: Put a rule about rows into Meta.constraints: validation alone can be bypassed.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/first_manager_is_what_django_asks.py, django/column_arrives_in_three_phases.py
Covers: S27
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from datetime import date

import django
from django.conf import settings
from django.db import connection, models
from django.db.models import F, Q

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


# Django 5.1 renamed the argument of CheckConstraint, and 6.0 knows only the new name.
CONDITION = "condition" if django.VERSION >= (5, 1) else "check"


class Article(models.Model):
    title = models.CharField(max_length=40)
    section = models.CharField(max_length=20, default="city")
    is_pinned = models.BooleanField(default=False)
    published = models.DateField(null=True)
    expires = models.DateField(null=True)

    class Meta:
        ordering = ["-is_pinned", F("published").desc(nulls_last=True), "title"]
        db_table = "article"
        indexes = [models.Index(fields=["section", "-published"], name="article_newest")]
        constraints = [
            models.CheckConstraint(
                **{CONDITION: Q(expires__gt=F("published"))},
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


def titles(articles) -> list[str]:
    return [article.title for article in articles]


with connection.schema_editor() as schema:
    schema.create_model(Article)
March, May = date(2024, 3, 1), date(2024, 5, 1)
for title, published in {"Idea": None, "Spring": March, "Elections": May}.items():
    Article.objects.create(title=title, published=published)
Article.objects.create(title="Rules", published=March, is_pinned=True)

# S27.ordering: the order of every query without one of its own.
titles(Article.objects.all())  # => ['Rules', 'Elections', 'Spring', 'Idea']
print(str(Article.objects.all().query).partition("ORDER BY ")[2])
# => "article"."is_pinned" DESC, "article"."published" DESC NULLS LAST, "article"."title" ASC

# S27.indexes: in the table, with an index that serves the query it was made for.
with connection.cursor() as cursor:
    rules = connection.introspection.get_constraints(cursor, "article")
[name for name in sorted(rules) if name.startswith("article_")]
# => ['article_expires_late', 'article_newest', 'article_one_pinned']
newest = Article.objects.filter(section="city").order_by("-published")
"USING INDEX article_newest" in newest.explain()  # => True

# Validation reports it before anything is written.
wrong = Article(title="Circus", published=May, expires=March)
# wrong.validate_constraints()
# => raises django.core.exceptions.ValidationError: …"An article can't expire before…
# Article(title="Mayor", is_pinned=True).validate_constraints()
# => raises django.core.exceptions.ValidationError: …'This section has a pinned…

# S27.constraints: these don't validate. The database does.
# Article.objects.bulk_create([wrong])
# => raises django.db.utils.IntegrityError: CHECK constraint failed: article_expires_late
# Article.objects.update(expires=F("published"))
# => raises django.db.utils.IntegrityError: CHECK constraint failed: article_expires_late
# Article.objects.filter(title="Idea").update(is_pinned=True)
# => raises django.db.utils.IntegrityError: UNIQUE constraint failed: article.section

# A check that gives NULL passes, in SQL; and the condition limits which rows must be unique.
Article.objects.filter(title="Idea").update(expires=March)  # => 1
Article.objects.create(title="Goals", section="sports", is_pinned=True).pk  # => 5
