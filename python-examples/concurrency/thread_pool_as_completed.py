"""as_completed() yields futures in the order in which they finish.

Ten tasks, three workers: three tasks run, the others queue until a worker is free. Here a task
finishes exactly when its gate is opened, so the order of completion is ours to choose, and
as_completed() follows that order, not the order of submission.

You meet this when you fan out many requests and want to show each answer as soon as it is there.

Takeaway: Submit everything, let the pool set the pace, and handle each result as it arrives.
Level: core
See also: concurrency/threads_overlap_waiting.py, concurrency/processes_share_nothing.py
Covers: B67
"""

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

gates = [threading.Event() for _ in range(10)]
workers: set[str] = set()


def process_task(task_id: int) -> str:
    workers.add(threading.current_thread().name)
    gates[task_id].wait(timeout=30)
    if task_id == 6:
        raise OSError("disk full")
    return f"Task {task_id} completed"


with ThreadPoolExecutor(max_workers=3, thread_name_prefix="worker") as executor:
    futures = [executor.submit(process_task, task_id) for task_id in range(10)]
    arriving = as_completed(futures)

    # B67.order: only 0, 1 and 2 run at first; each task that finishes lets in the next one.
    for task_id in (2, 1, 4, 0, 5, 3, 6, 8, 9, 7):
        gates[task_id].set()
        future = next(arriving)
        print(future.exception() or future.result())
        # => Task 2 completed
        # => Task 1 completed
        # => Task 4 completed
        # => Task 0 completed
        # => Task 5 completed
        # => Task 3 completed
        # => disk full
        # => Task 8 completed
        # => Task 9 completed
        # => Task 7 completed

# B67.workers: three threads did all the work.
sorted(workers)  # => ['worker_0', 'worker_1', 'worker_2']

# The list of futures still has the order of submission.
futures[0].result()  # => 'Task 0 completed'

# B67.error: a failed task stops no other. Its exception is kept, and result() raises it.
# futures[6].result()  # => raises OSError: disk full

# B67.shutdown: the end of the block has waited for every task and shut the pool down.
sum(future.done() for future in futures)  # => 10
# executor.submit(print)  # => raises RuntimeError: cannot schedule new futures after shutdown
