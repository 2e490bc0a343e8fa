"""A task that fails ends its chain: what comes after never runs, its error callback does.

There is no roll-back: the tasks before the failure have done their work, and it stays done. What
must be undone is undone by link_error, a task that receives the request, the exception and the
traceback.

Takeaway: Give every chain that changes something a link_error, and expect it to run half-way.
Covers: S25
"""

# /// script
# dependencies = ["celery>=5.3"]
# [tool.verified-examples]
# timeout = 120
# ///

from celery import Celery
from celery.app.task import Context

app = Celery("shop", broker="memory://")
app.conf.task_always_eager = True

journal: list[str] = []


class OutOfStock(Exception):
    pass


@app.task
def charge(amount: int) -> int:
    journal.append(f"charged {amount}")
    return amount


# Errors in `throws` are expected ones: they are logged as information, without a traceback.
@app.task(throws=(OutOfStock,))
def reserve(paid: int, item: str) -> str:
    if item == "anvil":
        raise OutOfStock(item)
    journal.append(f"reserved {item}")
    return item


@app.task
def ship(item: str) -> str:
    journal.append(f"shipped {item}")
    return f"parcel with {item}"


@app.task
def refund(request: Context, error: Exception, traceback: str) -> None:
    # The request says which task has failed, and with which arguments.
    step, amount = request.task.rpartition(".")[2], request.args[0]
    journal.append(f"refunded {amount}: {step} failed with {error!r}")


@app.task
def apologize(customer: str) -> None:
    journal.append(f"wrote to {customer}")


(charge.s(30) | reserve.s("hammer") | ship.s()).delay().get()  # => 'parcel with hammer'
journal  # => ['charged 30', 'reserved hammer', 'shipped hammer']

# Run in place, a chain raises where it is started. From a worker it would be result.get().
journal.clear()
order = charge.s(30) | reserve.s("anvil") | ship.s()
# order.delay()  # => raises OutOfStock: anvil

# The money is gone, and nothing that was written down says why.
journal  # => ['charged 30']

# With a callback for errors, set on the chain, each of its tasks has it. Only one calls it.
journal.clear()
safe = order.on_error(refund.s())
# safe.delay()  # => raises OutOfStock: anvil
for entry in journal:
    print(entry)
    # => charged 30
    # => refunded 30: reserve failed with OutOfStock('anvil')

# Set on a single task it is for that one's failure alone; si() makes it a message of its own.
journal.clear()
ask = charge.s(30) | reserve.s("anvil").on_error(apologize.si("ada")) | ship.s()
# ask.delay()  # => raises OutOfStock: anvil
journal  # => ['charged 30', 'wrote to ada']

journal.clear()
fine = charge.s(9) | reserve.s("nail").on_error(apologize.si("ada")) | ship.s()
fine.delay().get()  # => 'parcel with nail'
journal  # => ['charged 9', 'reserved nail', 'shipped nail']

# A task by itself raises nothing when it is started: its failure is its result.
journal.clear()
failed = reserve.delay(30, "anvil")
failed.state, failed.successful(), failed.result
# => ('FAILURE', False, OutOfStock('anvil'))
failed.get(propagate=False)  # => OutOfStock('anvil')
# failed.get()  # => raises OutOfStock: anvil
