"""With return_exceptions=True, gather() hands failures back as values.

For best-effort work (a dashboard of widgets, a fan-out to many shards) one failure should not hide
the answers of the others. gather() then waits for everybody and puts each exception object where
the result would have stood. Nothing is raised, so nothing warns you if you forget to look.

Takeaway: return_exceptions=True turns errors into data: from then on, checking them is your job.
Covers: D13
"""

import asyncio


async def load_widget(name: str) -> str:
    await asyncio.sleep(0)
    if name == "weather":
        raise TimeoutError("no answer from weather")
    if name == "stocks":
        raise PermissionError("stocks needs a login")
    return f"<{name}>"


async def load_dashboard(*names: str) -> list[str | BaseException]:
    return await asyncio.gather(*map(load_widget, names), return_exceptions=True)


WIDGETS = ["news", "weather", "mail", "stocks"]
outcomes = asyncio.run(load_dashboard(*WIDGETS))

for widget, outcome in zip(WIDGETS, outcomes):
    status = "FAILED" if isinstance(outcome, Exception) else "ok"
    print(f"{widget}: {status} {outcome}")
    # => news: ok <news>
    # => weather: FAILED no answer from weather
    # => mail: ok <mail>
    # => stocks: FAILED stocks needs a login

# They are the very exceptions that were raised: sort them by type, or raise them after all.
failures = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
[type(failure).__name__ for failure in failures]  # => ['TimeoutError', 'PermissionError']
# raise failures[0]  # => raises TimeoutError: no answer from weather
