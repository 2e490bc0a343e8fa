"""An encrypted field hands out plain text, and its column holds nothing but Fernet tokens.

Fernet draws a fresh IV for every token, so equal texts give different tokens and no WHERE finds
them. What is to be found gets a second column with a keyed hash: it tells equal from different, and
without its key no one can try out addresses on a stolen copy of the table.
You meet this when personal data must not be readable in backups.

Takeaway: Encrypt what you read back, hash with a key what you look up, and use two keys for it.
Differs: native code: this corpus has cryptography for CPython alone.
Level: core
See also: django/encrypted_field_takes_any_cipher.py, security/fernet_token_expires_by_ttl.py
Covers: S18
"""

# /// script
# dependencies = ["django>=4.2", "cryptography>=38"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode

import django
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.db import connection, models

# S18.key: a key is derived from the application's secret, the same each time, for one purpose.
secret = b"from the vault, not from the source"


def derived(purpose: bytes) -> bytes:
    return urlsafe_b64encode(hashlib.pbkdf2_hmac("sha256", secret, purpose, 10_000))


derived(b"email, 2023") == derived(b"email, 2023")  # => True
derived(b"email, 2023") == derived(b"email, 2024")  # => False

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "clinic.sqlite3"}
settings.configure(
    INSTALLED_APPS=[__name__],
    DATABASES={"default": database},
    FIELD_KEYS=[derived(b"email, 2023")],
    DIGEST_KEY=derived(b"email digest"),
)
django.setup()


def fernet() -> MultiFernet:
    """The first key encrypts; every key decrypts."""
    return MultiFernet([Fernet(key) for key in settings.FIELD_KEYS])


def digest(text: str) -> str:
    return hmac.new(settings.DIGEST_KEY, text.casefold().encode(), hashlib.sha256).hexdigest()


class EncryptedField(models.TextField):
    def get_db_prep_value(self, value, connection, prepared=False):
        return None if value is None else fernet().encrypt(value.encode()).decode()

    def from_db_value(self, value, expression, connection):
        return None if value is None else fernet().decrypt(value.encode()).decode()


class Patient(models.Model):
    email = EncryptedField()
    email_digest = models.CharField(max_length=64, db_index=True, editable=False)

    def save(self, *args, **options):
        self.email_digest = digest(self.email)
        super().save(*args, **options)


def tokens() -> list[bytes]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT email FROM {Patient._meta.db_table} ORDER BY id")
        return [urlsafe_b64decode(row[0]) for row in cursor.fetchall()]


with connection.schema_editor() as schema:
    schema.create_model(Patient)
ann = Patient.objects.create(email="ann@example.org")
twin = Patient.objects.create(email="ann@example.org")

# S18.round_trip: written and read as plain text.
list(Patient.objects.values_list("email", flat=True))  # => ['ann@example.org', 'ann@example.org']

# S18.rest: the decoded tokens hold a version byte, and neither the text nor a part that is equal.
[token[0] for token in tokens()]  # => [128, 128]
any(b"example" in token for token in tokens())  # => False
iv_and_text = [token[9:-32] for token in tokens()]  # without version, time and signature
iv_and_text[0][:16] == iv_and_text[1][:16], iv_and_text[0][16:] == iv_and_text[1][16:]
# => (False, False)

# S18.search: a lookup encrypts its value anew and never finds an equal token. The digest does.
Patient.objects.filter(email="ann@example.org").count()  # => 0
Patient.objects.filter(email_digest=digest("ANN@EXAMPLE.ORG")).count()  # => 2

# S18.rotation: a new key goes in front, and saving moves a row to it. What was not saved by the
# time the old key goes is lost.
settings.FIELD_KEYS.insert(0, derived(b"email, 2024"))
Patient.objects.get(pk=ann.pk).save()
del settings.FIELD_KEYS[1:]
Patient.objects.get(pk=ann.pk).email  # => 'ann@example.org'
# Patient.objects.get(pk=twin.pk)  # => raises cryptography.fernet.InvalidToken
