"""An encrypted field hands out plain text, and its column holds nothing but Fernet tokens.

Fernet draws a fresh IV for every token: equal texts look different, and no WHERE finds them. What
is to be found gets a second column with a keyed hash. It tells equal from different and nothing
else; without its key, nobody can try out addresses on a stolen copy of the table.

Takeaway: Encrypt what you read back, hash with a key what you look up, and take two keys for it.
Differs: native code: cryptography is written in Rust and C for CPython, and embedded GraalPy has no
    build of it. The field that takes any cipher, next to this example, runs there with Java's.
Covers: S18
"""

# /// script
# dependencies = ["django>=4.2", "cryptography"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# timeout = 120
# ///

import hashlib
import hmac

import django
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.db import connection, models

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "clinic.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    FIELD_KEYS=[Fernet.generate_key()],
    DIGEST_KEY=b"from the vault, not from the source",
)
django.setup()


def fernet() -> MultiFernet:
    """The first key encrypts; every key decrypts."""
    return MultiFernet([Fernet(key) for key in settings.FIELD_KEYS])


def digest(text: str) -> str:
    return hmac.new(settings.DIGEST_KEY, text.casefold().encode(), hashlib.sha256).hexdigest()


class EncryptedField(models.TextField):
    def get_db_prep_save(self, value, connection):
        return None if value is None else fernet().encrypt(value.encode()).decode()

    def from_db_value(self, value, expression, connection):
        return None if value is None else fernet().decrypt(value.encode()).decode()


class DigestField(models.CharField):
    def __init__(self, of: str, **options) -> None:
        self.of = of
        super().__init__(**{"max_length": 64, "db_index": True, "editable": False, **options})

    def deconstruct(self):  # for migrations: what __init__ needs to make it again
        name, path, args, options = super().deconstruct()
        return name, path, [self.of, *args], options

    def pre_save(self, instance, add):
        value = digest(getattr(instance, self.of))
        setattr(instance, self.attname, value)
        return value


class PatientQuerySet(models.QuerySet):
    def with_email(self, text: str) -> "PatientQuerySet":
        return self.filter(email_digest=digest(text))


class Patient(models.Model):
    email = EncryptedField()
    email_digest = DigestField("email")
    objects = PatientQuerySet.as_manager()

    class Meta:
        app_label = "clinic"


def raw(patient: Patient) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT email FROM clinic_patient WHERE id = %s", [patient.pk])
        return cursor.fetchone()[0]


with connection.schema_editor() as schema:
    schema.create_model(Patient)
ann = Patient.objects.create(email="Ann@example.org")
twin = Patient.objects.create(email="ann@example.org")

# The round trip. Who reads the file of the database sees tokens, and no two that are equal.
Patient.objects.get(pk=ann.pk).email  # => 'Ann@example.org'
list(Patient.objects.values_list("email", flat=True))
# => ['Ann@example.org', 'ann@example.org']
raw(ann)  # => 'gAAAAA…'
"example" in raw(ann)  # => False
raw(ann)[20:] == raw(twin)[20:]  # => False

# So equality is lost to SQL, and found again in the digest, which folds case on the way.
Patient.objects.filter(email="Ann@example.org").count()  # => 0
ann.email_digest == twin.email_digest  # => True
Patient.objects.with_email("ANN@EXAMPLE.ORG").count()  # => 2

# A bulk update encrypts the value but calls no pre_save: the digest still says what was.
Patient.objects.filter(pk=twin.pk).update(email="bob@example.org")  # => 1
Patient.objects.with_email("bob@example.org").exists()  # => False
Patient.objects.get(pk=twin.pk).save()
Patient.objects.with_email("bob@example.org").exists()  # => True

# A new key goes in front, and old tokens stay readable. Saving a row moves it to the new key;
# once the old key is gone, the rows that nobody has saved are gone with it.
settings.FIELD_KEYS.insert(0, Fernet.generate_key())
Patient.objects.get(pk=ann.pk).email  # => 'Ann@example.org'
ann.save()
del settings.FIELD_KEYS[1:]
Patient.objects.get(pk=ann.pk).email  # => 'Ann@example.org'
# Patient.objects.get(pk=twin.pk)  # => raises cryptography.fernet.InvalidToken
