"""A wizard validates every step again before done(), and goes back to the first that fails.

Between two steps minutes pass, and a client may post what it likes. So the wizard keeps the raw
answers, and the last step puts all of them through their forms once more. The first form that fails
is shown again, and later answers are kept.
You meet this when the last free seat is sold while someone else is paying.

Takeaway: Put a rule that must hold at the end into its form: done() comes after its last check.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: core
See also: django/wizard_branches_by_condition.py
Covers: S23
"""

# /// script
# dependencies = ["django>=4.2", "django-formtools>=2.4"]
# ///

import django
from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

PAGE = "{{ wizard.steps.current }}: {{ form.errors.as_text }}"

BACKEND = "django.template.backends.django.DjangoTemplates"
LOADER = "django.template.loaders.locmem.Loader"
settings.configure(
    SECRET_KEY="only for this example",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    TEMPLATES=[{"BACKEND": BACKEND, "OPTIONS": {"loaders": [(LOADER, {"page": PAGE})]}}],
)
django.setup()

from formtools.wizard.views import SessionWizardView

seats = {"A1": "free", "A2": "free"}
checks = []


class SeatForm(forms.Form):
    seat = forms.CharField()

    def clean_seat(self) -> str:
        seat = self.cleaned_data["seat"]
        checks.append(seat)
        if seats.get(seat) != "free":
            raise forms.ValidationError(f"{seat} is taken")
        return seat


class PaymentForm(forms.Form):
    iban = forms.CharField()


class ConfirmForm(forms.Form):
    agree = forms.BooleanField()


class BookingWizard(SessionWizardView):
    form_list = [("seat", SeatForm), ("payment", PaymentForm), ("confirm", ConfirmForm)]
    template_name = "page"

    def done(self, form_list: list[forms.Form], form_dict: dict, **kwargs) -> HttpResponse:
        seat = form_dict["seat"].cleaned_data["seat"]
        seats[seat] = form_dict["payment"].cleaned_data["iban"]
        return HttpResponse(f"booked {seat}")


urlpatterns = [path("book/", BookingWizard.as_view())]


def post(client: Client, step: str, **answers: str) -> str:
    fields = {f"{step}-{name}": value for name, value in answers.items()}
    answer = client.post("/book/", {"booking_wizard-current_step": step, **fields})
    return " ".join(answer.content.decode().split())


ana, ben = Client(), Client()
for client in (ana, ben):
    client.get("/book/")
    post(client, "seat", seat="A1")
    post(client, "payment", iban="DE00")

# S23.again: both saw the seat free. Ben is quicker, and Ana's first step is wrong by now.
post(ben, "confirm", agree="on")  # => 'booked A1'
post(ana, "confirm", agree="on")  # => 'seat: * seat * A1 is taken'

# Her payment is shown once more, and she doesn't have to type it again.
post(ana, "seat", seat="A2")  # => 'payment:'
ana.session["wizard_booking_wizard"]["step_data"]["payment"]["payment-iban"]  # => ['DE00']

# A step's form is checked when it is posted, and again at the end.
checks.clear()
post(ana, "payment", iban="DE01")  # => 'confirm:'
checks  # => []
post(ana, "confirm", agree="on")  # => 'booked A2'
checks  # => ['A2']

# S23.skipped: a post to the last step, without the others, leads to the first.
cleo = Client()
cleo.get("/book/")
post(cleo, "confirm", agree="on")  # => 'seat:'
