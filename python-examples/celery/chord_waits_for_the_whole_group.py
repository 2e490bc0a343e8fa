"""A chord calls its last task once, with the results of a whole group in the group's order.

A group is tasks that do not depend on each other; its results are a list in the order in which the
tasks were written, whichever finished first. The chord's body gets that list as its first argument.
One failure in the group is enough, and the body is not called.
You meet this when pages are fetched by many workers and merged by one.

Takeaway: Fan out with group, fan in with chord; a group piped into a task is a chord already.
Workaround: GraalPy's fcntl lacks fcntl() and its flags, ctypes needs native access, and no time
    zones are found; this library adds stand-ins for Celery, as a bare embedding has to.
Level: core
See also: celery/chain_hands_on_each_result.py, asyncio/gather_runs_concurrently.py
Covers: S25
"""

# /// script
# dependencies = ["celery>=5.5"]
# ///

from celery import Celery, chain, chord, group

app = Celery("shop", broker="memory://")
app.conf.task_always_eager = True

PAGES = {"/a": "one two", "/b": "two three three", "/c": ""}
index_runs: list[int] = []


@app.task(throws=(LookupError,))
def fetch(path: str) -> str:
    if path not in PAGES:
        raise LookupError(path)
    return PAGES[path]


@app.task
def count_words(page: str) -> dict[str, int]:
    words = page.split()
    return {word: words.count(word) for word in words}


@app.task
def merge(counts: list[dict[str, int]]) -> dict[str, int]:
    index_runs.append(len(counts))
    total: dict[str, int] = {}
    for count in counts:
        for word, times in count.items():
            total[word] = total.get(word, 0) + times
    return total


# S25.group: results in the order of the tasks.
pages = group(fetch.s(path) for path in PAGES)
result = pages.delay()
result.get()  # => ['one two', 'two three three', '']
result.completed_count(), result.successful()  # => (3, True)

# S25.chord: each member may be a chain; the chord waits for the last task of each.
index = chord((chain(fetch.s(path), count_words.s()) for path in PAGES), merge.s())
index.delay().get()  # => {'one': 1, 'two': 2, 'three': 2}
index_runs  # => [3]

# The same plan as a pipe: a group that a task follows is a chord.
count_all = group(fetch.s(path) | count_words.s() for path in PAGES)
piped = count_all | merge.s()
type(piped).__name__, piped.body.task  # => ('_chord', '…merge')
piped.delay().get()  # => {'one': 1, 'two': 2, 'three': 2}

# And with the same input for all: what a group is started with goes to each of its members.
both = group(count_words.s(), count_words.s())
(fetch.s("/a") | both | merge.s()).delay().get()  # => {'one': 2, 'two': 2}

# One page is missing, and the body is not called for the other.
index_runs.clear()
broken = chord([fetch.s("/a") | count_words.s(), fetch.s("/x") | count_words.s()], merge.s())
# broken.delay().get()  # => raises LookupError: /x
index_runs  # => []

# A group by itself keeps what there is, failures included.
partly = group(fetch.s("/a"), fetch.s("/x")).delay()
partly.get(propagate=False)  # => ['one two', LookupError('/x')]
[member.state for member in partly]  # => ['SUCCESS', 'FAILURE']
# partly.get()  # => raises LookupError: /x
