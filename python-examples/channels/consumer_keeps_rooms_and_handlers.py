"""One socket joins many rooms, and a dictionary decides which messages it understands.

A consumer has two sources: its own client, whose JSON it must distrust, and the channel layer,
where a group's events call the method their type names. Clients get a table of handlers, never
getattr(): with that they could call any method. Leaving is the consumer's work, whoever hangs up.

Takeaway: Look a client's message type up in a dictionary, and discard every group in disconnect().
Covers: S17
"""

# /// script
# dependencies = ["channels>=4.0", "daphne>=4.0"]
# [tool.verified-examples]
# timeout = 120
# ///

import asyncio

import django
from django.conf import settings
from django.urls import path

settings.configure(
    CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}},
)
django.setup()

from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.layers import get_channel_layer
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator


ROOMS = {"plan", "draft"}


class BoardConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self) -> None:
        self.user = self.scope["url_route"]["kwargs"]["user"]
        self.rooms: set[str] = set()
        self.handlers = {"join": self.on_join, "draw": self.on_draw, "leave": self.on_leave}
        if self.user == "banned":
            await self.close(code=4003)
        else:
            await self.accept()

    async def receive_json(self, content: dict) -> None:
        match content:
            case {"type": str(kind), "room": str(room)} if kind in self.handlers and room in ROOMS:
                await self.handlers[kind](room, content)
            case _:
                await self.send_json({"error": "not understood"})

    async def on_join(self, room: str, content: dict) -> None:
        self.rooms.add(room)
        await self.channel_layer.group_add(f"board.{room}", self.channel_name)
        await self.tell(room, did="joined")

    async def on_draw(self, room: str, content: dict) -> None:
        if room in self.rooms:
            await self.tell(room, did=f"drew a {content.get('shape', 'dot')}")
        else:
            await self.send_json({"error": f"not in {room}"})

    async def on_leave(self, room: str, content: dict) -> None:
        self.rooms.discard(room)
        await self.channel_layer.group_discard(f"board.{room}", self.channel_name)
        await self.tell(room, did="left")

    async def tell(self, room: str, did: str) -> None:
        # The type names the method to be called in each consumer of the group, dots as underscores.
        event = {"type": "board.event", "room": room, "user": self.user, "did": did}
        await self.channel_layer.group_send(f"board.{room}", event)

    async def board_event(self, event: dict) -> None:
        await self.send_json({event["room"]: f"{event['user']} {event['did']}"})

    async def disconnect(self, code: int) -> None:
        for room in sorted(self.rooms):
            await self.on_leave(room, {})


class Client(WebsocketCommunicator):
    def __init__(self, user: str) -> None:
        super().__init__(URLRouter([path("ws/<user>/", BoardConsumer.as_asgi())]), f"/ws/{user}/")

    async def __aenter__(self) -> "Client":
        await self.connect(timeout=20)
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.disconnect(timeout=20)

    async def ask(self, type: str, **content: str) -> dict:
        await self.send_json_to({"type": type, **content})
        return await self.hear()

    async def hear(self) -> dict:
        return await self.receive_json_from(timeout=20)


async def main() -> None:
    groups = get_channel_layer().groups

    async with Client("ana") as ana:
        async with Client("ben") as ben:
            await ana.ask("join", room="plan")  # => {'plan': 'ana joined'}
            await ben.ask("join", room="plan")  # => {'plan': 'ben joined'}
            await ana.hear()  # => {'plan': 'ben joined'}

            # Ben is in two rooms over one connection; what he does in the other, Ana never hears.
            await ben.ask("join", room="draft")  # => {'draft': 'ben joined'}
            await ben.ask("draw", room="draft", shape="line")  # => {'draft': 'ben drew a line'}
            await ben.ask("draw", room="plan")  # => {'plan': 'ben drew a dot'}
            await ana.hear()  # => {'plan': 'ben drew a dot'}
            await ana.ask("draw", room="draft")  # => {'error': 'not in draft'}

            # A method's name that isn't in the table; no room at all; a room nobody opened.
            await ana.ask("disconnect", room="plan")  # => {'error': 'not understood'}
            await ana.ask("join")  # => {'error': 'not understood'}
            await ana.ask("join", room="../etc")  # => {'error': 'not understood'}
            sorted((group, len(members)) for group, members in groups.items())
            # => [('board.draft', 1), ('board.plan', 2)]

        # Ben's socket was closed. He is out of both groups, and Ana hears of the one she is in.
        await ana.hear()  # => {'plan': 'ben left'}
        [(group, len(members)) for group, members in groups.items()]  # => [('board.plan', 1)]
    list(groups)  # => []

    # close() in place of accept() refuses the handshake.
    await Client("banned").connect(timeout=20)  # => (False, 4003)


asyncio.run(main())
