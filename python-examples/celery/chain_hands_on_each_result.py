"""In a chain every task receives the previous task's result as its first argument.

A chain is a plan: signatures, each a task with some of its arguments, joined by `|`. The result
that comes in is put before the arguments that a signature has already. A task that does not need
the previous result takes an immutable signature, si() instead of s().
You meet this when an order is loaded, discounted and invoiced by three tasks.

Takeaway: Write a step as f(result_of_the_step_before, own, arguments), and chain it with s().
Workaround: GraalPy's fcntl lacks fcntl() and its flags, ctypes needs native access, and no time
    zones are found; this library adds stand-ins for Celery, as a bare embedding has to.
Level: entry
See also: celery/error_stops_the_chain.py, celery/worker_takes_tasks_from_the_queue.py
Covers: S25
"""

# /// script
# dependencies = ["celery>=5.5"]
# ///

from celery import Celery, chain

app = Celery("shop", broker="memory://")
# Tasks run at once, in this process: what is shown here is how they are put together.
app.conf.task_always_eager = True


@app.task
def load_order(number: int) -> dict:
    return {"order": number, "total": 100}


@app.task
def discount(order: dict, percent: int) -> dict:
    return order | {"total": order["total"] - order["total"] * percent // 100}


@app.task
def invoice(order: dict, currency: str = "EUR") -> str:
    return f"order {order['order']}: {order['total']} {currency}"


@app.task
def tidy_up() -> str:
    return "tidied up"


bill = load_order.s(42) | discount.s(10) | invoice.s(currency="CHF")
type(bill).__name__, len(bill.tasks)  # => ('_chain', 3)

# S25.chain: load, then take off 10 %, then write the invoice.
result = bill.delay()
result.get()  # => 'order 42: 90 CHF'

# S25.results: it is the result of the last task; those before are its parents.
result.parent.get()  # => {'order': 42, 'total': 90}
result.parent.parent.get()  # => {'order': 42, 'total': 100}
print(result.parent.parent.parent)  # => None

# A chain is a value: it can run again, and be part of a longer chain.
(bill | tidy_up.si()).delay().get()  # => 'tidied up'
bill.delay().get()  # => 'order 42: 90 CHF'

# With s() the last task would get the invoice, and has no parameter for it.
# (bill | tidy_up.s()).delay().get()
# => raises TypeError: tidy_up() takes 0 positional arguments but 1 was given

# A plan may be made before its first argument is known.
from_order = chain(discount.s(50), invoice.s())
from_order.delay({"order": 7, "total": 30}).get()  # => 'order 7: 15 EUR'

# What arrives goes in front, so a signature that has all its arguments has no room for it.
discount.s({"order": 7, "total": 30}, 50).delay().get()  # => {'order': 7, 'total': 15}
# discount.s({"order": 7, "total": 30}, 50).delay("what arrives").get()
# => raises TypeError: discount() takes 2 positional arguments but 3 were given

# A clone leaves the original as it was.
in_dollars = invoice.s().clone(kwargs={"currency": "USD"})
in_dollars.kwargs, invoice.s().kwargs  # => ({'currency': 'USD'}, {})
