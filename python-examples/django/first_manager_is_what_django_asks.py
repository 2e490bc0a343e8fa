"""The first manager of a model is the default one, and what it hides is hidden from Django, too.

Managers stack: a PublishedManager that extends an ActiveManager narrows its super's query further.
Related objects, generic views, the admin and the check for duplicates ask the default manager,
while following a foreign key asks the base manager, which hides nothing unless it is told to.

Takeaway: Declare a manager that hides nothing first, or name it in Meta.default_manager_name.
Covers: S27
"""

# /// script
# dependencies = ["django>=4.2"]
# [tool.verified-examples]
# timeout = 120
# ///

import django
from django.conf import settings
from django.db import connection, models
from django.shortcuts import get_object_or_404

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
)
django.setup()


class ActiveManager(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(is_active=True)


class PublishedManager(ActiveManager):
    def get_queryset(self):
        return super().get_queryset().filter(status="published")


class Author(models.Model):
    name = models.CharField(max_length=40)

    class Meta:
        app_label = "news"


class Text(models.Model):
    slug = models.SlugField(unique=True)
    status = models.CharField(max_length=10, default="published")
    is_active = models.BooleanField(default=True)
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="%(class)ss")

    objects = ActiveManager()
    published = PublishedManager()
    everything = models.Manager()

    class Meta:
        abstract = True


class Article(Text):
    class Meta:
        app_label = "news"


class Report(Text):
    class Meta:
        app_label = "news"
        default_manager_name = "everything"


class Comment(models.Model):
    article = models.ForeignKey(Article, on_delete=models.CASCADE)

    class Meta:
        app_label = "news"


def slugs(articles) -> list[str]:
    return sorted(article.slug for article in articles.all())


with connection.schema_editor() as schema:
    for model in (Author, Article, Report, Comment):
        schema.create_model(model)
ann = Author.objects.create(name="Ann")
news = Article.objects.create(slug="news", author=ann)
idea = Article.objects.create(slug="idea", author=ann, status="draft")
gone = Article.objects.create(slug="gone", author=ann, is_active=False)
comment = Comment.objects.create(article=gone)

# Each layer adds its condition to what the layer below asks for.
slugs(Article.everything)  # => ['gone', 'idea', 'news']
slugs(Article.objects)  # => ['idea', 'news']
slugs(Article.published)  # => ['news']
print(str(Article.published.all().query).partition("WHERE ")[2])
# => ("news_article"."is_active" AND "news_article"."status" = published)

# The first one declared is the default: relations are made of it, and short cuts ask it.
Article._meta.default_manager.name  # => 'objects'
slugs(ann.articles)  # => ['idea', 'news']
slugs(ann.articles(manager="published"))  # => ['news']
# get_object_or_404(Article, pk=gone.pk)
# => raises django.http.response.Http404: No Article matches the given query.

# Going from a row to the one that it points at is the base manager's affair, or data would break.
Article._meta.base_manager.name  # => '_base_manager'
Comment.objects.get().article.slug  # => 'gone'
gone.refresh_from_db()
# But a condition across the relation is a join, which no manager has a say in.
Comment.objects.filter(article__status="published").count()  # => 1

# What the default manager does not see seems to be free. The database knows better.
again = Article(slug="gone", author=ann)
again.full_clean()
# again.save()
# => raises django.db.utils.IntegrityError: UNIQUE constraint failed: news_article.slug

# A default manager that hides nothing learns it in time, and relations then show everything.
Report.objects.create(slug="2023", author=ann, is_active=False)
# Report(slug="2023", author=ann).full_clean()
# => raises django.core.exceptions.ValidationError: {'slug': ['Report with this Slug already …
slugs(ann.reports)  # => ['2023']
slugs(Report.objects)  # => []
