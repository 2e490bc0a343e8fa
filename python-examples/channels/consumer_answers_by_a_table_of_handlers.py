"""A WebSocket consumer looks the type of each message up in a table of handlers.

A consumer is an object per connection: connect() accepts or refuses, receive_json() gets what the
client sends. The client names the type, so it must not be able to name any method: a dictionary
lists what it may ask for, where getattr() would give it everything.
You meet this when one socket carries several kinds of messages.

Takeaway: Look a client's message type up in a dictionary, and answer everything else with an error.
Level: entry
See also: channels/rooms_are_groups_of_channels.py
Covers: S17
"""

# /// script
# dependencies = ["channels>=4.0", "daphne>=4.0"]
# ///

import asyncio

import django
from django.conf import settings
from django.urls import path

settings.configure()
django.setup()

from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self) -> None:
        self.user = self.scope["url_route"]["kwargs"]["user"]
        self.handlers = {"say": self.on_say, "rename": self.on_rename}
        if self.user == "banned":
            await self.close(code=4003)
        else:
            await self.accept()

    async def receive_json(self, content: object) -> None:
        match content:
            case {"type": str(kind), "text": str(text)} if kind in self.handlers:
                await self.handlers[kind](text)
            case _:
                await self.send_json({"error": "not understood"})

    async def on_say(self, text: str) -> None:
        await self.send_json({"said": f"{self.user}: {text}"})

    async def on_rename(self, text: str) -> None:
        await self.send_json({"renamed": f"{self.user} is now {text}"})
        self.user = text


# getattr() would find any of these methods for a client who names it.
[name for name in ("on_say", "disconnect", "close") if hasattr(ChatConsumer, name)]
# => ['on_say', 'disconnect', 'close']
app = URLRouter([path("ws/<user>/", ChatConsumer.as_asgi())])


async def main() -> None:
    ann = WebsocketCommunicator(app, "/ws/ann/")
    await ann.connect()  # => (True, None)

    async def ask(message: object) -> dict:
        await ann.send_json_to(message)
        return await ann.receive_json_from()

    # S17.handlers: two types of messages, and an object that remembers its user.
    await ask({"type": "say", "text": "hello"})  # => {'said': 'ann: hello'}
    await ask({"type": "rename", "text": "Ann"})  # => {'renamed': 'ann is now Ann'}
    await ask({"type": "say", "text": "hello"})  # => {'said': 'Ann: hello'}

    # The name of a method that is not in the table, a field that is missing, no object at all.
    await ask({"type": "disconnect", "text": "ann"})  # => {'error': 'not understood'}
    await ask({"type": "say"})  # => {'error': 'not understood'}
    await ask(["say", "hello"])  # => {'error': 'not understood'}
    await ann.disconnect()

    # S17.refused: close() in place of accept() refuses the handshake.
    await WebsocketCommunicator(app, "/ws/banned/").connect()  # => (False, 4003)


asyncio.run(main())
