"""A task that fails ends its chain: what comes after never runs, its error callback does.

There is no rollback: the tasks before the failure have done their work. What must be undone is
undone by link_error, a task that receives the request, the exception and the traceback.
You meet this when a customer is charged for an order that could not be reserved.

Takeaway: Give every chain that changes something a link_error, and expect it to stop half-way.
Workaround: GraalPy's fcntl lacks fcntl() and its flags, ctypes needs native access, and no time
    zones are found; this library adds stand-ins for Celery, as a bare embedding has to.
Level: core
See also: celery/chain_hands_on_each_result.py, celery/retry_counts_and_backs_off.py
Covers: S25
"""

# /// script
# dependencies = ["celery>=5.5"]
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

# S25.error: in eager mode, a chain raises where it is started; with a worker, result.get() does.
journal.clear()
order = charge.s(30) | reserve.s("anvil") | ship.s()
# order.delay()  # => raises OutOfStock: anvil

# The customer is charged, and nothing says why.
journal  # => ['charged 30']

# S25.callback: set on the chain, each of its tasks has it, and the one that fails calls it.
journal.clear()
safe = order.on_error(refund.s())
# safe.delay()  # => raises OutOfStock: anvil
print(*journal, sep="\n")
# => charged 30
# => refunded 30: reserve failed with OutOfStock('anvil')

# Set on a single task, it is for the failure of that task; si() keeps the request out of it.
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
failed.state, failed.result  # => ('FAILURE', OutOfStock('anvil'))
# failed.get()  # => raises OutOfStock: anvil
