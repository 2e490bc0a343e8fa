"""A form wizard's path is computed for each request from what has been answered so far.

SessionWizardView spreads one submission over several forms and keeps the answers in the session.
`condition_dict` says which steps count, by asking earlier answers. Going back and answering
differently changes the path, and the abandoned branch's data never reaches done().
You meet this when only some customers have to fill in a second form.

Takeaway: Branch in condition_dict, and expect None there for every step that is not answered yet.
Workaround: in a bare GraalPy, install tzdata; here, a shim finds the time zones.
Level: core
See also: django/wizard_revalidates_every_step.py
Covers: S23
"""

# /// script
# dependencies = ["django>=4.2", "django-formtools>=2.4"]
# ///

import re

import django
from django import forms
from django.conf import settings
from django.http import JsonResponse
from django.test import Client
from django.urls import path

PAGE = """{{ wizard.steps.step1 }}/{{ wizard.steps.count }} {{ wizard.steps.current }}
{% for each in form %}{{ each.name }}={{ each.value|default_if_none:"" }} {{ each.errors.as_text }}
{% endfor %}"""

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


class BuyerForm(forms.Form):
    name = forms.CharField()
    business = forms.BooleanField(required=False)


class CompanyForm(forms.Form):
    vat = forms.RegexField(r"DE\d{9}")


class PlanForm(forms.Form):
    plan = forms.ChoiceField(choices=[("s", "small"), ("l", "large")])


def is_business(wizard: "OrderWizard") -> bool:
    return (wizard.get_cleaned_data_for_step("buyer") or {}).get("business", False)


class OrderWizard(SessionWizardView):
    form_list = [("buyer", BuyerForm), ("company", CompanyForm), ("plan", PlanForm)]
    condition_dict = {"company": is_business}
    template_name = "page"

    def done(self, form_list: list[forms.Form], form_dict: dict, **kwargs) -> JsonResponse:
        return JsonResponse({step: form.cleaned_data for step, form in form_dict.items()})


class FixedWizard(OrderWizard):
    condition_dict = {}

    def get_form_instance(self, step: str) -> None:
        return None

    def get_template_names(self) -> list[str]:
        return ["page"]


urlpatterns = [path("order/", OrderWizard.as_view()), path("fixed/", FixedWizard.as_view())]


def page(answer) -> str | dict:
    if answer["Content-Type"] == "application/json":
        return answer.json()
    return re.sub(r"\s+", " ", answer.content.decode()).strip()


def post(client: Client, step: str, **answers: str) -> str | dict:
    fields = {f"{step}-{name}": value for name, value in answers.items()}
    return page(client.post("/order/", {"order_wizard-current_step": step, **fields}))


def back(client: Client, step: str) -> str | dict:
    return page(client.post("/order/", {"wizard_goto_step": step}))


# S23.steps: without any answer, two steps are counted.
ana = Client()
page(ana.get("/order/"))  # => '1/2 buyer name= business='
post(ana, "buyer", name="Ana")  # => '2/2 plan plan='
post(ana, "plan", plan="s")
# => {'buyer': {'name': 'Ana', 'business': False}, 'plan': {'plan': 's'}}

# S23.branch: a business has three. An answer that doesn't validate stays at its step.
ben = Client()
post(ben, "buyer", name="Ben", business="on")  # => '2/3 company vat='
post(ben, "company", vat="12")  # => '2/3 company vat=12 * Enter a valid value.'
post(ben, "company", vat="DE123456789")  # => '3/3 plan plan='

# S23.back: the answers are kept, and a different one removes the company's step.
back(ben, "buyer")  # => '1/3 buyer name=Ben business=True'
post(ben, "buyer", name="Ben")  # => '2/2 plan plan='

# S23.state: the session keeps the answers of the removed step; done() does not get them.
state = ben.session["wizard_order_wizard"]
state["step"], list(state["step_data"])  # => ('plan', ['buyer', 'company'])
post(ben, "plan", plan="l")
# => {'buyer': {'name': 'Ben', 'business': False}, 'plan': {'plan': 'l'}}

# After done(), they are deleted.
ben.session["wizard_order_wizard"]["step_data"]  # => {}

# S23.overrides: the two methods furnish a step: they don't decide which step comes next.
cleo = Client()
fields = {"fixed_wizard-current_step": "buyer", "buyer-name": "Cleo"}
page(cleo.post("/fixed/", fields))  # => '2/3 company vat='
# stated: S23: a wizard branches by overriding get_form_instance and get_template_names
