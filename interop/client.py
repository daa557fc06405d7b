"""A client of slixmpp that records what passes, and whose choices are the same in each session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable as Function
from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape as escape_markup

import slixmpp
from infoset import Node, StreamReader
from servers import DOMAIN, password
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

PATIENCE = 20.0
SENSOR = "urn:xmpp:iot:sensordata"
PLUGINS = "0004 0030 0045 0060 0092 0107 0115 0118 0163 0199 0203".split()
Wanted = Function[[Node], bool]


class Client(slixmpp.ClientXMPP):
    """One connection of a user: `received` and `sent` are all octets, inside of TLS.

    TLS is "starttls", "direct", or empty for none.

    Stanzas wait in `waiting` until a step of the session expects them.
    """

    def __init__(self, user: str, resource: str, tls: str, authority: Path) -> None:
        mechanisms = {"use_mech": "SCRAM-SHA-1", "unencrypted_scram": True}
        configuration = {
            "feature_mechanisms": mechanisms,
            "xep_0092": {"software_name": "interop", "version": "1", "os": ""},
        }
        self._numbers = count(1)
        self._tag = f"{user}-{resource}"
        self.reader, self._said = StreamReader(), StreamReader()
        self.received: list[bytes] = []
        self.sent: list[bytes] = []
        self.waiting: list[Node] = []
        self._news = asyncio.Event()
        super().__init__(f"{user}@{DOMAIN}/{resource}", password(user), plugin_config=configuration)
        self.ca_certs = authority
        self.enable_direct_tls, self.enable_starttls = tls == "direct", tls == "starttls"
        self.enable_plaintext = not tls
        self.auto_authorize, self.auto_subscribe = None, False
        self.started = asyncio.get_running_loop().create_future()
        self.add_event_handler("session_start", lambda _: self.started.set_result(None))
        for plugin in PLUGINS:
            self.register_plugin(f"xep_{plugin}")
        for request in ("req", "cancel"):
            # A step of the session answers, not a plugin.
            matcher = MatchXPath(f"{{jabber:client}}iq/{{{SENSOR}}}{request}")
            self.register_handler(Callback(f"sensor {request}", matcher, lambda _: None))

    def new_id(self) -> str:
        """Ids are counted, so that they are the same in each session."""
        return f"{self._tag}-{next(self._numbers)}"

    def data_received(self, data: bytes | str) -> None:
        """Records, then does as slixmpp does."""
        octets = data.encode() if isinstance(data, str) else data
        self.received.append(octets)
        self.waiting += self.reader.feed(octets)
        self._news.set()
        super().data_received(data)

    def send_raw(self, data: str | bytes) -> None:
        """Records, then does as slixmpp does."""
        octets = data.encode() if isinstance(data, str) else data
        self.sent.append(octets)
        self._said.feed(octets)
        super().send_raw(data)

    async def login(self, port: int) -> None:
        """Connects to a port of loopback, authenticates and binds."""
        self.connect("127.0.0.1", port)
        await asyncio.wait_for(self.started, PATIENCE)
        self.waiting.clear()

    async def expect(self, what: str, wanted: Wanted) -> Node:
        """Waits for a stanza; one that has come already counts, once."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._next(wanted)
        except TimeoutError:
            seen = "\n".join(f"  {node}"[:400] for node in self.waiting[-20:])
            raise RuntimeError(f"{self._tag}: no {what}; what came instead:\n{seen}") from None

    async def _next(self, wanted: Wanted) -> Node:
        while True:
            for place, node in enumerate(self.waiting):
                if wanted(node):
                    return self.waiting.pop(place)
            self._news.clear()
            await self._news.wait()

    async def ask(self, kind: str, to: str, payload: str) -> Node:
        """Sends an iq that is written here, and waits for what answers it."""
        number = self.new_id()
        self.send_raw(f"<iq type='{kind}' to='{to}' id='{number}'>{payload}</iq>")
        return await self.expect(f"answer to {number}", lambda node: node.get("id") == number)

    def _unanswered(self) -> set[str | None]:
        asked = {node.get("id") for node in self._said.nodes if node.get("type") in ("get", "set")}
        return asked - {node.get("id") for node in self.reader.nodes}

    async def settle(self) -> None:
        """Waits until nobody waits for an answer: slixmpp, and servers, ask on their own, too."""
        for _ in range(2):
            await self.ask("get", DOMAIN, "<ping xmlns='urn:xmpp:ping'/>")
            async with asyncio.timeout(PATIENCE):
                while self._unanswered():
                    self._news.clear()
                    await self._news.wait()

    async def leave(self) -> None:
        """Ends the stream, and waits for its end."""
        await self.disconnect()


def escape(text: str) -> str:
    """Text as it has to be written for a parser to return it, line ends included."""
    return escape_markup(text, {"\r": "&#13;", '"': "&quot;", "'": "&apos;"})


def attribute(text: str) -> str:
    """The same in an attribute, where parsers turn other white space into blanks."""
    return escape(text).replace("\n", "&#10;").replace("\t", "&#9;")


def named(local: str, **attributes: str) -> Wanted:
    """Stanzas of a name and with these attributes."""
    pairs = {key.rstrip("_"): value for key, value in attributes.items()}
    return lambda node: node.local == local and all(node.get(k) == v for k, v in pairs.items())


def holding(local: str, inside: str, **attributes: str) -> Wanted:
    """The same, with an element of a name somewhere inside."""
    outer = named(local, **attributes)
    return lambda node: outer(node) and node.find(inside) is not None
