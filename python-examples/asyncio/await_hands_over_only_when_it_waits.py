"""One task makes progress while another waits, and at no other moment.

All tasks share one thread. A task gives it up only at an `await` that really has to wait: not
between two awaits, and not at one whose answer is already there. So code without an await needs no
lock, and a busy loop full of awaits can still starve everybody else.

Takeaway: An await is where others may run; whether they do depends on whether it must wait.
Covers: D04
"""

import asyncio

journal: list[str] = []


async def ask_server(question: str) -> str:
    for _ in range(10):
        await asyncio.sleep(0)  # ten turns of the event loop, and no answer yet
    return f"answer to {question}"


async def customer(question: str) -> None:
    journal.append(f"asked {question}")
    answer = await ask_server(question)
    journal.append(f"got {answer}")


async def clerk() -> None:
    for number in (1, 2, 3):
        journal.append(f"filed letter {number}")
        await asyncio.sleep(0)


async def office() -> list[str]:
    await asyncio.gather(customer("A"), clerk())
    return journal


print("\n".join(asyncio.run(office())))
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


# Three awaits, all answered from the cache, and the other reader has not even begun.
asyncio.run(two_readers("ABC"))
# => left: A known
# => left: B known
# => left: C known
# => right: A known
# => right: B known
# => right: C known

# One miss is enough to let the other one in.
asyncio.run(two_readers("XA"))
# => left: X unknown
# => left: A known
# => right: X unknown
# => right: A known

balance = 100


async def withdraw(amount: int, *, wait_for_approval: bool) -> None:
    global balance
    before = balance
    if wait_for_approval:
        await asyncio.sleep(0)
    balance = before - amount


async def two_withdrawals(wait_for_approval: bool) -> int:
    global balance
    balance = 100
    calls = [withdraw(30, wait_for_approval=wait_for_approval) for _ in range(2)]
    await asyncio.gather(*calls)
    return balance


# Reading and writing with nothing to wait for in between is safe. With it, an update is lost.
asyncio.run(two_withdrawals(wait_for_approval=False))  # => 40
asyncio.run(two_withdrawals(wait_for_approval=True))  # => 70
