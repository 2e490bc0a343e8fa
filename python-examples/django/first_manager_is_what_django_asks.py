"""The first manager of a model is the default one, and what it hides is hidden from Django, too.

Related objects, generic views, the admin and the check for duplicates ask the default manager.
Following a foreign key asks the base manager, which hides nothing unless it is told to.
You meet this when the admin can't find rows that are in the table.

Takeaway: Declare a manager that hides nothing first, or name it in Meta.default_manager_name.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: deep
See also: django/queryset_methods_chain_and_wait.py, django/meta_puts_rules_into_the_table.py
Covers: S27
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

import django
from django.conf import settings
from django.db import connection, models

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "news.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class ActiveManager(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(is_active=True)


class PublishedManager(ActiveManager):
    def get_queryset(self):
        return super().get_queryset().filter(status="published")


class Author(models.Model):
    name = models.CharField(max_length=40)


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
    pass


class Report(Text):
    class Meta:
        default_manager_name = "everything"


class Comment(models.Model):
    article = models.ForeignKey(Article, on_delete=models.CASCADE)


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

# S27.layers: each layer adds its condition to those of the layer below.
slugs(Article.everything)  # => ['gone', 'idea', 'news']
slugs(Article.objects)  # => ['idea', 'news']
slugs(Article.published)  # => ['news']

# S27.default: the first one declared is the default, which relations and short cuts ask.
Article._meta.default_manager.name  # => 'objects'
slugs(ann.articles)  # => ['idea', 'news']
slugs(ann.articles(manager="published"))  # => ['news']

# Following a foreign key asks the base manager.
Article._meta.base_manager.name  # => '_base_manager'
Comment.objects.get().article.slug  # => 'gone'

# A slug that the default manager does not see seems to be free. The database refuses it.
again = Article(slug="gone", author=ann)
again.full_clean()
# again.save()
# => raises django.db.utils.IntegrityError: UNIQUE constraint failed: …article.slug

# With a default manager that hides nothing, validation finds it, and relations show everything.
Report.objects.create(slug="2023", author=ann, is_active=False)
# Report(slug="2023", author=ann).full_clean()
# => raises django.core.exceptions.ValidationError: {'slug': ['Report with this Slug already …
slugs(ann.reports)  # => ['2023']
slugs(Report.objects)  # => []
