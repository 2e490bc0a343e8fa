"""A validator that collects its errors tells the user all of them at once.

Stopping at the first bad field sends people through a form again and again. Raising one group keeps
exceptions as the way to say no, and each error still knows its field. A group class of our own
must say how its parts are made, or except* hands out plain groups without its methods.

Takeaway: Collect, then raise once; override derive() in every subclass of ExceptionGroup.
Covers: P21
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any


class FieldError(ValueError):
    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field


class MissingField(FieldError): ...


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

try:
    validate({"name": "  ", "age": "36"}, SIGN_UP)
except FormErrors as refused:
    print(refused)  # => sign-up refused (3 sub-exceptions)
    for error in refused.exceptions:
        print(error)
        # => name: must not be blank
        # => age: must be a number from 18
        # => email: is required

# Thanks to derive(), what a clause receives is a FormErrors again, message and methods included.
try:
    validate({"name": "  ", "age": "36"}, SIGN_UP)
except* MissingField as missing:
    missing.fields()  # => ['email']
except* FieldError as wrong:
    wrong.fields()  # => ['name', 'age']

# A mistake in a rule is not the user's mistake. It is not collected, it stops the validation.
# validate({"name": None}, SIGN_UP)
# => raises AttributeError: 'NoneType' object has no attribute 'strip'

# There is no such thing as an empty group; hence the `if errors`.
# FormErrors("sign-up refused", [])
# => raises ValueError: second argument (exceptions) must be a non-empty sequence
