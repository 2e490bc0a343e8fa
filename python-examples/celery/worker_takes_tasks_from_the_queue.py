"""delay() writes a message; a worker takes it from the queue, runs the task and stores the result.

Eager mode runs tasks in place, which hides this: nothing happens until a worker is there, arguments
travel as JSON, errors come back through the result. A worker in a thread needs no server.
You meet this when tests pass in eager mode and tasks fail in production.

Takeaway: Test a few of the flows with a real worker; eager mode is another program.
Workaround: GraalPy's fcntl lacks fcntl() and its flags, ctypes needs native access, and no time
    zones are found; this library adds stand-ins for Celery, as a bare embedding has to.
Level: core
See also: celery/chain_hands_on_each_result.py, concurrency/thread_pool_as_completed.py
Covers: S25
"""

# /// script
# dependencies = ["celery>=5.5"]
# [tool.verified-examples]
# clock = "real"
# ///

from datetime import date

from celery import Celery, Task
from celery.contrib.testing.worker import start_worker
from celery.result import AsyncResult

app = Celery("shop", broker="memory://", backend="cache+memory://")
app.conf.broker_transport_options = {"polling_interval": 0.01}

journal: list[str] = []


@app.task(throws=(ValueError,))
def price(item: str) -> int:
    journal.append(f"price of {item}")
    if item == "moon":
        raise ValueError("not for sale")
    return len(item) * 10


@app.task
def add_tax(net: int, percent: int) -> float:
    journal.append(f"{percent}% of {net}")
    return net + net * percent / 100


@app.task
def describe(thing: object) -> str:
    return f"{type(thing).__name__} {thing}"


@app.task(bind=True)
def shaky(self: Task) -> int:
    journal.append(f"attempt {self.request.retries + 1}")
    if self.request.retries < 2:
        raise self.retry(countdown=0.01)
    return self.request.retries


def wait(result: AsyncResult) -> object:
    return result.get(timeout=60, interval=0.02)


# There is no worker yet: the message waits in the queue, and the result is unknown.
waiting = price.delay("lamp")
waiting.state, waiting.ready(), journal  # => ('PENDING', False, [])

with start_worker(app, perform_ping_check=False, loglevel="CRITICAL", shutdown_timeout=30):
    # S25.worker: with a worker, the result arrives.
    wait(waiting)  # => 40
    waiting.state  # => 'SUCCESS'

    wait((price.s("chair") | add_tax.s(20)).delay())  # => 60.0

    # Starting a chain never raises: its error comes with the result.
    moon = (price.s("moon") | add_tax.s(20)).delay()
    # wait(moon)  # => raises ValueError: not for sale
    moon.parent.state  # => 'FAILURE'

    # A retry is a new message with the same id, which waits for its time.
    wait(shaky.delay())  # => 2

    # Arguments travel as JSON: keys become strings, tuples become lists; dates stay dates.
    print(wait(describe.delay({1: "one"})))  # => dict {'1': 'one'}
    print(wait(describe.delay((1, 2))))  # => list [1, 2]
    print(wait(describe.delay(date(2026, 1, 31))))  # => date 2026-01-31

    # What JSON can't express is refused at the sender, before there is a message.
    # describe.delay(object())
    # => raises kombu.exceptions.EncodeError: Object of type object is not JSON serializable

journal[:4]  # => ['price of lamp', 'price of chair', '20% of 50', 'price of moon']
journal[4:]  # => ['attempt 1', 'attempt 2', 'attempt 3']
