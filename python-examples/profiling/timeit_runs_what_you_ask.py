"""timeit runs a statement exactly `number` times and returns the time of all of them together.

No best-of, no average, no warm-up: those belong to `repeat`, which returns a figure for every run,
and to the command line, which prints the best one. The setup is outside the measurement, once a
run. Runs are counted here; the clock handed in ticks only with the statement.

Takeaway: `min(timer.repeat(5, number)) / number`: least disturbed run, per execution.
Covers: P15
"""

import gc
import timeit
from itertools import count


class Bench:
    """A statement that takes three seconds, on a clock of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.executed = 0
        self.prepared = 0
        self.collecting: list[bool] = []

    def prepare(self) -> None:
        self.prepared += 1
        self.now += 100

    def statement(self) -> None:
        self.executed += 1
        self.now += 3
        self.collecting.append(gc.isenabled())

    def timer(self) -> timeit.Timer:
        return timeit.Timer(self.statement, self.prepare, timer=lambda: self.now)


# The document promises "best of 5 runs, 100000 iterations" above a call with number=10000.
bench = Bench()
seconds = bench.timer().timeit(number=10_000)  # => 30000.0
bench.executed  # => 10000
                # documented=> 100000
                # one run of what `number` says
bench.prepared  # => 1
                # documented=> 5
                # repeat() does that

# Five runs, each with a setup of its own that is not in its time.
bench = Bench()
bench.timer().repeat(repeat=5, number=4)  # => [12.0, 12.0, 12.0, 12.0, 12.0]
(bench.executed, bench.prepared)  # => (20, 5)

# Nobody asked: five runs of a million.
(timeit.default_repeat, timeit.default_number)  # => (5, 1000000)

# autorange tries 1, 2, 5, 10, 20, … until a run takes 0.2 seconds; these take long enough at once.
bench = Bench()
bench.timer().autorange()  # => (1, 3.0)

# The collector rests while the clock runs, and works again afterwards.
set(bench.collecting)  # => {False}
gc.isenabled()  # => True

# A disturbed run is always slower, never faster: the minimum is the figure, the mean is weather.
ticks = count()
disturbed = timeit.Timer(lambda: None, timer=lambda: float(next(ticks) ** 2))
runs = disturbed.repeat(repeat=4, number=1)  # => [1.0, 5.0, 9.0, 13.0]
min(runs)  # => 1.0

# Statements are text in a namespace of their own: names have to be handed in.
rows = [3, 1, 2]
# timeit.timeit("sorted(rows)", number=1)  # => raises NameError: name 'rows' is not defined
timeit.timeit("sorted(rows)", number=1, globals={"rows": rows}, timer=lambda: 7)  # => 0
