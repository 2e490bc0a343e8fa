"""A group send is at most once: a message that a member has no room for is dropped silently.

Every channel is a queue of limited length. Sending to one channel reports that it is full. Sending
to a group must not let one slow reader hold up the others or fail for them, so that reader misses
the message.
You meet this when a busy room shows some users an old state.

Takeaway: Broadcast hints ("row 7 changed"), and keep the truth where clients can read it again.
Level: deep
See also: channels/rooms_are_groups_of_channels.py
Covers: S17
"""

# /// script
# dependencies = ["channels>=4.0"]
# ///

import asyncio

import django
from django.conf import settings

settings.configure(
    CHANNEL_LAYERS={
        "default": {
            "BACKEND": "channels.layers.InMemoryChannelLayer",
            "CONFIG": {"capacity": 2},
        },
    },
)
django.setup()

from channels.layers import InMemoryChannelLayer, get_channel_layer


async def main() -> None:
    layer = get_channel_layer()
    fast, slow = "prices.fast", "prices.slow"
    for channel in (fast, slow):
        await layer.group_add("prices", channel)

    read = []
    for number in range(1, 5):
        await layer.group_send("prices", {"type": "price", "euros": number})
        read.append((await layer.receive(fast))["euros"])
    read  # => [1, 2, 3, 4]

    # S17.dropped: three and four are lost for the slow reader, and what it has is old.
    # await layer.send(slow, {"type": "price", "euros": 5})
    # => raises channels.exceptions.ChannelFull: prices.slow
    [(await layer.receive(slow))["euros"] for _ in range(2)]  # => [1, 2]

    # A member that is gone stays in its group until it is discarded.
    sorted(layer.groups["prices"])  # => ['prices.fast', 'prices.slow']
    await layer.group_discard("prices", slow)
    await layer.group_send("prices", {"type": "price", "euros": 6})
    slow in layer.channels  # => False

    # Each member gets a copy. A message to a group without members goes nowhere, silently.
    price = {"type": "price", "euros": [7]}
    await layer.send(slow, price)
    price["euros"].append(8)
    (await layer.receive(slow))["euros"]  # => [7]
    await layer.group_send("rates", price)  # => (no output)

    # Names become keys in other systems, so colons, slashes and spaces are refused.
    try:
        await layer.group_add("prices:eur", fast)
    except TypeError as error:
        print(error)  # => Group name must be a valid unicode string …


asyncio.run(main())
