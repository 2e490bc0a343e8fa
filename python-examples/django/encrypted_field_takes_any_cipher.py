"""An encrypted field need not know its cipher: whoever starts the application hands it in.

The field says when to encrypt, when to decrypt, and for which column; keys and algorithms come from
the deployment. Telling the cipher the column binds each token to its place, as the associated data
of AES-GCM do: a token copied elsewhere is refused. Searching goes to a column of keyed hashes.

Takeaway: Pass the cipher in, bind what it seals to its place, and refuse the lookups it breaks.
Covers: S18
"""

# /// script
# dependencies = ["django>=4.2"]
# [tool.verified-examples]
# timeout = 120
# ///

import hmac
import secrets
from base64 import b64decode, b64encode
from typing import Any, ClassVar

import django
from django.conf import settings
from django.db import connection, models

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "clinic.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
)
django.setup()


class StandInForAesGcm:
    """Keeps a cipher's promises in an example. NOT FOR USE: take one of a vetted library."""

    def __init__(self, key: bytes) -> None:
        self.key = key

    def encrypt(self, text: str, place: str) -> str:
        nonce = secrets.token_bytes(16)
        return b64encode(nonce + self._seal(nonce, text.encode(), place)).decode()

    def decrypt(self, token: str, place: str) -> str:
        data = b64decode(token)
        nonce, text = data[:16], self._mask(data[:16], data[48:])
        if not hmac.compare_digest(data[16:], self._seal(nonce, text, place)):
            raise ValueError(f"this token was not made for {place}, or was changed since")
        return text.decode()

    def _seal(self, nonce: bytes, text: bytes, place: str) -> bytes:
        tag = hmac.digest(self.key, b"seal" + nonce + place.encode() + b"\0" + text, "sha256")
        return tag + self._mask(nonce, text)

    def _mask(self, nonce: bytes, data: bytes) -> bytes:
        counters = (number.to_bytes(4, "big") for number in range(len(data) // 32 + 1))
        blocks = [hmac.digest(self.key, b"mask" + nonce + at, "sha256") for at in counters]
        return bytes(one ^ other for one, other in zip(data, b"".join(blocks)))


class EncryptedField(models.TextField):
    cipher: ClassVar[Any]  # encrypt(text, place) and decrypt(token, place), from str to str

    def get_db_prep_value(self, value, connection, prepared=False):
        return None if value is None else self.cipher.encrypt(value, self.place)

    def from_db_value(self, value, expression, connection):
        return None if value is None else self.cipher.decrypt(value, self.place)

    @property
    def place(self) -> str:
        return f"{self.model._meta.db_table}.{self.column}"

    def get_lookup(self, name):  # to compare tokens finds nothing: an error is better than silence
        return super().get_lookup(name) if name == "isnull" else None


class Patient(models.Model):
    email = EncryptedField()
    email_digest = models.CharField(max_length=64, db_index=True)
    diagnosis = EncryptedField(null=True)

    class Meta:
        app_label = "clinic"


def digest(text: str) -> str:
    return hmac.digest(b"another key", text.casefold().encode(), "sha256").hex()


def admit(email: str, diagnosis: str | None = None) -> Patient:
    return Patient.objects.create(email=email, email_digest=digest(email), diagnosis=diagnosis)


def raw(column: str, patient: Patient) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM clinic_patient WHERE id = %s", [patient.pk])
        return cursor.fetchone()[0]


with connection.schema_editor() as schema:
    schema.create_model(Patient)

EncryptedField.cipher = StandInForAesGcm(secrets.token_bytes(32))
ann = admit("Ann@example.org", "hay fever")

Patient.objects.get(pk=ann.pk).diagnosis  # => 'hay fever'
"fever" in raw("diagnosis", ann)  # => False
raw("email", ann) == raw("email", admit("Ann@example.org"))  # => False

# A search compares digests, which the field does not have. Its own lookups would mislead.
Patient.objects.filter(email_digest=digest("ann@EXAMPLE.org")).count()  # => 2
# Patient.objects.filter(email="Ann@example.org")
# => raises django.core.exceptions.FieldError: Unsupported lookup 'exact' for EncryptedField …
Patient.objects.filter(diagnosis__isnull=True).count()  # => 1

# A token belongs to its column: who can write to the table still can't move it to another one.
with connection.cursor() as cursor:
    cursor.execute("UPDATE clinic_patient SET diagnosis = email WHERE id = %s", [ann.pk])
# Patient.objects.get(pk=ann.pk)
# => raises ValueError: this token was not made for clinic_patient.diagnosis, or was changed since
Patient.objects.defer("diagnosis").get(pk=ann.pk).email  # => 'Ann@example.org'
