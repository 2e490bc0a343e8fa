"""self.retry() runs a task again with the same arguments, later each time, until it gives up.

With bind=True a task gets itself as first argument, and with it the number of retries so far, of
which the next delay can be made. retry() raises, so nothing behind it runs. autoretry_for does the
same from outside, for the exceptions it lists.

Takeaway: Retry what may pass, with growing delays and a limit, and let the rest fail at once.
Covers: S25
"""

# /// script
# dependencies = ["celery>=5.3"]
# [tool.verified-examples]
# timeout = 120
# ///

from celery import Celery, Task
from celery.signals import task_retry
from celery.utils.time import get_exponential_backoff_interval

app = Celery("shop", broker="memory://")
# Here a retry follows at once. The delay that a worker would keep is noted by a signal.
app.conf.task_always_eager = True
delays: list[float] = []
task_retry.connect(lambda reason, **rest: delays.append(reason.when), weak=False)


class Bank:
    """Fails as often as it is told to."""

    def __init__(self) -> None:
        self.failures = 0

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
        # `raise` is for the reader: retry() raises by itself.
        raise self.retry(exc=error, countdown=10 * 2**self.request.retries)


bank.failures = 3
pay.delay(30).get()  # => 'charged 30 after 3 retries'
delays  # => [10, 20, 40]

# Behind the last retry the task fails with the error itself, since it was given as exc=.
delays.clear()
bank.failures = 99
failed = pay.delay(30)
failed.state  # => 'FAILURE'
# failed.get()  # => raises ConnectionError: bank unreachable
(99 - bank.failures, delays)  # => (5, [10, 20, 40, 80])


@app.task(bind=True, max_retries=1, default_retry_delay=7)
def poll(self: Task, job: str) -> None:
    raise self.retry()


# Without an error to report it is a MaxRetriesExceededError, here of a task that never succeeds.
delays.clear()
# poll.delay("export").get()
# => raises celery.exceptions.MaxRetriesExceededError: Can't retry …poll[…] args:('export',) …
delays  # => [7]


# Declared instead of written. Jitter spreads the clients of a bank that comes back; off, for once.
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

# The formula can be asked. With jitter the delay is anything from 0 up to what it says.
[get_exponential_backoff_interval(3, retries, maximum=20) for retries in range(5)]
# => [3, 6, 12, 20, 20]
jittered = [get_exponential_backoff_interval(3, 2, 20, full_jitter=True) for _ in range(1000)]
0 <= min(jittered) <= max(jittered) <= 12  # => True
