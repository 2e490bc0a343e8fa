"""An encrypted field need not know its cipher: the application hands it in.

The field says when to encrypt, when to decrypt, and for which column; keys and algorithms come from
the deployment. The cipher is told the column, so that it can bind each token to its place, as the
associated data of AES-GCM do. Here a stand-in keeps the texts in a dictionary, as a vault would.
You meet this when the same models run with another key service in production than in tests.

Takeaway: Pass the cipher in, tell it the place, and refuse the lookups that encryption breaks.
Workaround: in a bare GraalPy, install tzdata and use another database; here, shims stand in.
Level: core
See also: django/fernet_field_rests_encrypted.py, security/fernet_token_by_hand.py
Covers: S18
"""

# /// script
# dependencies = ["django>=4.2"]
# ///

from typing import Protocol

import django
from django.conf import settings
from django.db import connection, models

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": "clinic.sqlite3"}
settings.configure(INSTALLED_APPS=[__name__], DATABASES={"default": database})
django.setup()


class Cipher(Protocol):
    def encrypt(self, text: str, place: str) -> str: ...
    def decrypt(self, token: str, place: str) -> str: ...


class Vault:
    """A cipher for this example: the texts stay here, the database gets numbers."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str]] = []

    def encrypt(self, text: str, place: str) -> str:
        self.entries.append((text, place))
        return f"token-{len(self.entries)}"

    def decrypt(self, token: str, place: str) -> str:
        text, made_for = self.entries[int(token.removeprefix("token-")) - 1]
        if made_for != place:
            raise ValueError(f"{token} was made for {made_for}")
        return text


class EncryptedField(models.TextField):
    cipher: Cipher

    def get_db_prep_value(self, value, connection, prepared=False):
        return None if value is None else self.cipher.encrypt(value, self.column)

    def from_db_value(self, value, expression, connection):
        return None if value is None else self.cipher.decrypt(value, self.column)

    def get_lookup(self, name):
        return super().get_lookup(name) if name == "isnull" else None


class Patient(models.Model):
    email = EncryptedField()
    diagnosis = EncryptedField(null=True)


with connection.schema_editor() as schema:
    schema.create_model(Patient)


def raw() -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT email, diagnosis FROM {Patient._meta.db_table} ORDER BY id")
        return cursor.fetchall()


# S18.field: what is stored is what the cipher gave, also for equal texts; None stays NULL.
EncryptedField.cipher = Vault()
ann = Patient.objects.create(email="ann@example.org", diagnosis="hay fever")
Patient.objects.create(email="ann@example.org")
raw()  # => [('token-1', 'token-2'), ('token-3', None)]
Patient.objects.get(pk=ann.pk).diagnosis  # => 'hay fever'

# S18.lookups: a comparison would compare tokens and find nothing, so the field refuses it.
# Patient.objects.filter(email="ann@example.org")
# => raises django.core.exceptions.FieldError: Unsupported lookup 'exact' for EncryptedField …
Patient.objects.filter(diagnosis__isnull=True).count()  # => 1

# S18.place: a token that is copied into another column is refused there.
with connection.cursor() as cursor:
    cursor.execute(f"UPDATE {Patient._meta.db_table} SET diagnosis = email WHERE id = 1")
# Patient.objects.get(pk=ann.pk)  # => raises ValueError: token-1 was made for email
Patient.objects.defer("diagnosis").get(pk=ann.pk).email  # => 'ann@example.org'
