"""With return_exceptions=True, gather() hands failures back as values.

gather() then waits for every call and puts each exception object where the result would have been.
Nothing is raised, so nothing reminds you to look.

You meet this when partial answers are useful: a dashboard of widgets, a query to many shards.

Takeaway: With return_exceptions=True errors are data, and checking for them is up to you.
Level: core
See also: asyncio/gather_does_not_cancel_siblings.py, asyncio/task_group_cancels_siblings.py
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


asyncio.run(load_widget("news"))  # => '<news>'
# asyncio.run(load_widget("weather"))  # => raises TimeoutError: no answer from weather


async def load_dashboard(*names: str) -> list[str | BaseException]:
    return await asyncio.gather(*map(load_widget, names), return_exceptions=True)


widgets = ["news", "weather", "mail", "stocks"]
outcomes = asyncio.run(load_dashboard(*widgets))

# D13.values: exceptions stand among the results, each where its call stood.
for widget, outcome in zip(widgets, outcomes, strict=True):
    status = "FAILED" if isinstance(outcome, Exception) else "ok"
    print(f"{widget}: {status} {outcome}")
    # => news: ok <news>
    # => weather: FAILED no answer from weather
    # => mail: ok <mail>
    # => stocks: FAILED stocks needs a login

# They are the exceptions that were raised: select them by type, or raise one after all.
failures = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
[type(failure).__name__ for failure in failures]  # => ['TimeoutError', 'PermissionError']
# raise failures[0]  # => raises TimeoutError: no answer from weather
