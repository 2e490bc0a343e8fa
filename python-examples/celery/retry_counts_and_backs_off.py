"""self.retry() runs a task again with the same arguments, later each time, until it gives up.

With bind=True a task gets itself as first argument, and with it the number of retries so far, from
which it computes the next delay. autoretry_for does the same for the exceptions that it lists.
You meet this when a service is down for a minute, and every task that calls it fails.

Takeaway: Retry what may pass, with growing delays and a limit, and let the rest fail at once.
Workaround: GraalPy's fcntl lacks fcntl() and its flags, ctypes needs native access, and no time
    zones are found; this library adds stand-ins for Celery, as a bare embedding has to.
Level: core
See also: celery/error_stops_the_chain.py, structured_concurrency/mock_clock_skips_the_waiting.py
Covers: S25
"""

# /// script
# dependencies = ["celery>=5.5"]
# ///

from celery import Celery, Task
from celery.signals import task_retry
from celery.utils.time import get_exponential_backoff_interval

app = Celery("shop", broker="memory://")
# In eager mode a retry follows at once. A signal tells the delay that a worker would keep.
app.conf.task_always_eager = True
delays: list[float] = []
task_retry.connect(lambda reason, **rest: delays.append(reason.when), weak=False)


class Bank:
    failures = 0  # still to come

    def charge(self, amount: int) -> str:
        if self.failures:
            self.failures -= 1
            raise ConnectionError("bank unreachable")
        return f"charged {amount}"


bank = Bank()


@app.task(bind=True, max_retries=4, throws=(ConnectionError,))
def pay(self: Task, amount: int) -> str:
    try:
        return f"{bank.charge(amount)} after {self.request.retries} retries"
    except ConnectionError as error:
        raise self.retry(exc=error, countdown=10 * 2**self.request.retries)


# S25.retry: three failures, and delays that double.
bank.failures = 3
pay.delay(30).get()  # => 'charged 30 after 3 retries'
delays  # => [10, 20, 40]

# After the last retry the task fails with the error that was given as exc=.
delays.clear()
bank.failures = 99
failed = pay.delay(30)
failed.state  # => 'FAILURE'
# failed.get()  # => raises ConnectionError: bank unreachable
(99 - bank.failures, delays)  # => (5, [10, 20, 40, 80])


@app.task(bind=True, max_retries=1, default_retry_delay=7)
def poll(self: Task, job: str) -> None:
    raise self.retry()


# Without exc=, it fails with a MaxRetriesExceededError.
delays.clear()
# poll.delay("export").get()
# => raises celery.exceptions.MaxRetriesExceededError: Can't retry …poll[…] args:('export',) …
delays  # => [7]


# S25.autoretry: declared instead of written. Jitter is off here, so that the delays are known.
@app.task(
    autoretry_for=(ConnectionError,),
    retry_backoff=3,
    retry_backoff_max=20,
    retry_jitter=False,
    max_retries=5,
)
def pay_simply(amount: int) -> str:
    return bank.charge(amount)


delays.clear()
bank.failures = 5
pay_simply.delay(30).get()  # => 'charged 30'
delays  # => [3, 6, 12, 20, 20]

# S25.jitter: with jitter, the delay is anything from 0 up to what the formula says, so that many
# clients do not all come back in the same second.
[get_exponential_backoff_interval(3, retries, maximum=20) for retries in range(5)]
# => [3, 6, 12, 20, 20]
jittered = [get_exponential_backoff_interval(3, 2, 20, full_jitter=True) for _ in range(1000)]
0 <= min(jittered) < max(jittered) <= 12  # => True
len(set(jittered)) > 6  # => True
