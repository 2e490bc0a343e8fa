"""Pool.map spreads calls over worker processes and answers in the order of its inputs.

Every worker is a Python of its own, with a lock of its own, so arithmetic in four of them can
use four cores. What comes home is exact and in order, whichever worker was done first. Where there
are no processes to be had, a thread pool with the same interface gives the same answers.

Takeaway: Give a process pool few large pieces of work; what it returns is what a loop would return.
Differs: processes: embedded in a JVM, GraalPy can neither fork nor create the locks that a pool's
    queues need, so Pool() fails before any worker exists. ThreadPool works.
Covers: B68
"""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///

import os
from multiprocessing.pool import Pool, ThreadPool


def cpu_intensive_task(n: int) -> int:
    total = 0
    for i in range(n):
        total += i**2
    return total


def worker_id(_: int) -> int:
    return os.getpid()


def open_pool(workers: int) -> Pool:
    try:
        return Pool(processes=workers)
    except OSError as error:
        print(f"threads instead: {error}")
        return ThreadPool(processes=workers)


# A worker may have to import this file to find the function, and must not start a pool in turn.
if __name__ == "__main__":
    with open_pool(4) as pool:  # cpython=> (no output)
                                # graalpy=> threads instead: [Errno 22] Invalid argument
        results = pool.map(cpu_intensive_task, [100_000] * 4)
        print(results)
        # => [333328333350000, 333328333350000, 333328333350000, 333328333350000]

        # Inputs of very different size finish in some other order, and are sorted back.
        pool.map(cpu_intensive_task, [50_000, 5, 500, 0])  # => [41665416675000, 30, 41541750, 0]

        # An exception in a worker travels home and is raised by the call that asked.
        # pool.map(cpu_intensive_task, [3, "four"])
        # => raises TypeError: 'str' object cannot be interpreted as an integer

        # Nobody in the pool is this process, unless the workers are threads.
        ids = set(pool.map(worker_id, range(20)))
        os.getpid() in ids  # cpython=> False
                            # graalpy=> True

    # The sum has a closed form, so the figures above are no matter of opinion.
    n = 100_000
    {(n - 1) * n * (2 * n - 1) // 6} == set(results)  # => True

    # pool.map(cpu_intensive_task, [1])  # => raises ValueError: Pool not running
