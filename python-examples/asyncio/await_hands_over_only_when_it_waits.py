"""One task makes progress while another waits, and at no other moment.

All tasks of an event loop share one thread. A task gives it up only at an `await` that really has
to wait: not between two awaits, and not at an await whose answer is already there. So a loop full
of awaits can still keep every other task from running.

You meet this when one busy task starves the others, although it awaits all the time.

Takeaway: At an await other tasks may run; whether they do depends on whether it has to wait.
Level: core
See also: asyncio/lost_update_between_awaits.py, asyncio/blocking_call_stalls_every_task.py
Covers: D04
"""

import asyncio

journal: list[str] = []


async def ask_server(question: str) -> str:
    for _ in range(10):
        await asyncio.sleep(0)  # it takes ten turns of the event loop until the answer is there
    return f"answer to {question}"


async def customer(question: str) -> None:
    journal.append(f"asked {question}")
    answer = await ask_server(question)
    journal.append(f"got {answer}")


async def clerk() -> None:
    for number in (1, 2, 3):
        journal.append(f"filed letter {number}")
        await asyncio.sleep(0)


async def office() -> None:
    await asyncio.gather(customer("A"), clerk())


# D04.progress: the clerk files three letters while the customer waits for an answer.
asyncio.run(office())
print("\n".join(journal))
# => asked A
# => filed letter 1
# => filed letter 2
# => filed letter 3
# => got answer to A

cache = {"A": "known", "B": "known", "C": "known"}


async def ask_cache(question: str) -> str:
    if question not in cache:
        await asyncio.sleep(0)
    return cache.get(question, "unknown")


async def reader(name: str, questions: str) -> None:
    for question in questions:
        print(f"{name}: {question} {await ask_cache(question)}")


async def two_readers(questions: str) -> None:
    await asyncio.gather(reader("left", questions), reader("right", questions))


# D04.turns: three awaits, all answered from the cache, and the other reader has not even begun.
asyncio.run(two_readers("ABC"))
# => left: A known
# => left: B known
# => left: C known
# => right: A known
# => right: B known
# => right: C known

# One miss is enough to let the other reader in.
asyncio.run(two_readers("XA"))
# => left: X unknown
# => left: A known
# => right: X unknown
# => right: A known
