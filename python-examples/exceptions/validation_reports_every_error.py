"""A validator that collects its errors tells the user all of them at once.

If it stops at the first bad field, people send a form again and again. Raising one group keeps
exceptions as the way to refuse, and each error still knows its field. A group class of your own
has to say how its parts are made, or except* gets plain groups without its methods.

You meet this when you validate a form, a configuration file or a request.

Takeaway: Collect, then raise once; override derive() in every subclass of ExceptionGroup.
Level: core
See also: exceptions/except_star_leaves_the_rest.py, security/missing_secret_fails_at_start.py
Covers: P21
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any


class FieldError(ValueError):
    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field


class MissingField(FieldError):
    """A required field is not there."""


class FormErrors(ExceptionGroup):
    def fields(self) -> list[str]:
        return [error.field for error in self.exceptions]

    def derive(self, excs: Sequence[Exception]) -> "FormErrors":
        return FormErrors(self.message, excs)


Rule = tuple[str, Callable[[Any], object], str]
SIGN_UP: list[Rule] = [
    ("name", lambda name: name.strip(), "must not be blank"),
    ("age", lambda age: isinstance(age, int) and age >= 18, "must be a number from 18"),
    ("email", lambda email: "@" in email, "has no @"),
]


def validate(form: Mapping[str, Any], rules: list[Rule]) -> None:
    errors: list[Exception] = []
    for field, holds, problem in rules:
        if field not in form:
            errors.append(MissingField(field, "is required"))
        elif not holds(form[field]):
            errors.append(FieldError(field, problem))
    if errors:
        raise FormErrors("sign-up refused", errors)


validate({"name": "Ada", "age": 36, "email": "ada@example.com"}, SIGN_UP)  # => (no output)

# P21.validation: one exception tells of all three errors.
try:
    validate({"name": "  ", "age": "36"}, SIGN_UP)
except FormErrors as refused:
    print(refused)  # => sign-up refused (3 sub-exceptions)
    refused.fields()  # => ['name', 'age', 'email']
    for error in refused.exceptions:
        print(error)
        # => name: must not be blank
        # => age: must be a number from 18
        # => email: is required

# P21.derive: thanks to derive(), each clause gets a FormErrors, with its methods.
try:
    validate({"name": "  ", "age": "36"}, SIGN_UP)
except* MissingField as missing:
    missing.fields()  # => ['email']
except* FieldError as wrong:
    wrong.fields()  # => ['name', 'age']

# A mistake in a rule is not the user's mistake: it is not collected, it stops the validation.
# validate({"name": None}, SIGN_UP)
# => raises AttributeError: 'NoneType' object has no attribute 'strip'

# A group can't be empty, which is why validate() asks first whether there are errors.
# FormErrors("sign-up refused", [])
# => raises ValueError: second argument (exceptions) must be a non-empty sequence
