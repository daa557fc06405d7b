"""The sessions that are compared: what alice and bob say, step after step.

Every step waits for all that it makes a server send, so that the order of what is received is
the same whenever the session runs.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import readout
from client import Client, attribute, escape, holding, named
from infoset import Node
from slixmpp import JID

ALICE, BOB = "alice@localhost/a", "bob@localhost/b"
ROOM, PUBSUB = "room@conference.localhost", "pubsub.localhost"
WORDS = (
    "the a we you meet at noon today please send door light report temperature is was room seven "
    "station see new file later thanks okay train late bring"
).split()


@dataclass
class Stage:
    """Where a session plays: a port, how TLS begins there, and whom to trust."""

    port: int
    tls: str
    authority: Path
    clients: list[Client] = field(default_factory=list)
    on_login: Callable[[], None] = lambda: None

    async def enter(self, user: str, resource: str) -> Client:
        """A user who logs in, gets the roster, and is available."""
        client = Client(user, resource, self.tls, self.authority)
        self.clients.append(client)
        await client.login(self.port)
        await client.get_roster()
        client.send_presence()
        await client.expect("own presence", named("presence", from_=client.boundjid.full))
        await client.settle()
        return client

    async def leave(self) -> None:
        """Ends whatever is open."""
        for client in self.clients:
            if client.is_connected():
                await client.leave()


Session = Callable[[Stage], Awaitable[None]]
TUNE = "http://jabber.org/protocol/tune"
GEOLOC = "http://jabber.org/protocol/geoloc"


async def both(stage: Stage) -> tuple[Client, Client]:
    """Alice and bob, both available."""
    alice, bob = await stage.enter("alice", "a"), await stage.enter("bob", "b")
    stage.on_login()
    return alice, bob


async def roster(alice: Client, bob: Client) -> None:
    """A contact, subscriptions both ways, and presence with all that it may have."""
    name = "Bob &amp; &lt;Söhne&gt; &#x1F4E1;"
    item = f"<item jid='bob@localhost' name='{name}'><group>Gerät</group></item>"
    await alice.ask("set", "alice@localhost", f"<query xmlns='jabber:iq:roster'>{item}</query>")
    await alice.expect("push", holding("iq", "item", type_="set"))
    for asks, answers in ((alice, bob), (bob, alice)):
        await subscribe(asks, answers)
    await alice.ask("get", "alice@localhost", "<query xmlns='jabber:iq:roster'/>")
    alice.send_presence(pshow="away", pstatus="back  soon\n\tä", ppriority=5)
    await bob.expect("presence", holding("presence", "show", from_=ALICE))
    await alice.expect("own presence", holding("presence", "show", from_=ALICE))
    bob.send_presence(pshow="dnd", pstatus="", ppriority=-1)
    await alice.expect("presence", holding("presence", "show", from_=BOB))
    await bob.expect("own presence", holding("presence", "show", from_=BOB))
    bob.send_presence(ppriority=7)
    await alice.expect("presence", holding("presence", "priority", from_=BOB))
    await bob.expect("own presence", holding("presence", "priority", from_=BOB))


async def subscribe(asks: Client, answers: Client) -> None:
    """One of the two asks for the presence of the other, and has it."""
    asks.send_presence(pto=answers.boundjid.bare, ptype="subscribe")
    await asks.expect("push", holding("iq", "item", type_="set"))
    await answers.expect("request", named("presence", type_="subscribe"))
    answers.send_presence(pto=asks.boundjid.bare, ptype="subscribed")
    await answers.expect("push", holding("iq", "item", type_="set"))
    await asks.expect("push", holding("iq", "item", type_="set"))
    await asks.expect("consent", named("presence", type_="subscribed"))
    await asks.expect("presence", named("presence", from_=answers.boundjid.full))


def _has_subject(node: Node) -> bool:
    subject = node.find("subject")
    return subject is not None and subject.text == " S "


def random_text(source: random.Random) -> str:
    """Characters of XML 1.0 of all planes, white space of all kinds included."""
    ranges = (
        (0x20, 0x7E),
        (0x20, 0x7E),
        (0x7F, 0x9F),
        (0xA0, 0xD7FF),
        (0xE000, 0xFFFD),
        (0x10000, 0x10FFFF),
        (0x1F300, 0x1F6FF),
        (9, 10),
        (13, 13),
    )
    chosen = source.choices(ranges, (20, 20, 1, 15, 8, 10, 8, 4, 2), k=source.randint(1, 60))
    return "".join(chr(source.randint(*bounds)) for bounds in chosen)


async def chat(alice: Client, bob: Client) -> None:
    """A thousand messages, half of them each way, with random text in elements and attributes."""
    source = random.Random(322)
    for number in range(500):
        for speaker, hearer in ((alice, bob), (bob, alice)):
            body, label = random_text(source), random_text(source)
            extra = f"<x xmlns='urn:example:label' of=\"{attribute(label)}\"/>"
            speaker.send_raw(
                f"<message to='{hearer.boundjid.full}' type='chat' id='{speaker.new_id()}'>"
                f"<body>{escape(body)}</body>{extra if number % 5 == 0 else ''}</message>"
            )
    for hearer in (alice, bob):
        for _ in range(500):
            await hearer.expect("message", holding("message", "body", type_="chat"))


async def markup(alice: Client, bob: Client) -> None:
    """What a schema does not foresee: mixed content, other namespaces, white space alone."""
    payloads = (
        "<html xmlns='http://jabber.org/protocol/xhtml-im'>"
        "<body xmlns='http://www.w3.org/1999/xhtml'>"
        " a <em style='color:red'> b </em>\n<br/> c<!--\n--></body></html>".replace(
            "<!--\n-->", ""
        ),
        "<p:a xmlns:p='urn:example:p' p:b=' 1 ' b=' 2 ' xml:lang='de'>  <p:c/>"
        " <c xmlns=''>\t</c>  </p:a>",
        "<thread parent='x'>\n t </thread>"
        "<subject xml:lang='sv'> å </subject><subject> s </subject>",
        "<active xmlns='http://jabber.org/protocol/chatstates'> </active>",
        "<body><![CDATA[<&]]>]]&gt;</body>"
        "<delay xmlns='urn:xmpp:delay' from='x' stamp='2002-09-10T23:08:25.10Z'/>",
        "<a xmlns='urn:example:deep'>" + "<b>" * 40 + "x" + "</b>" * 40 + "</a>",
    )
    for payload in payloads:
        alice.send_raw(
            f"<message to='{BOB}' xml:lang='en' id='{alice.new_id()}'>{payload}</message>"
        )
        await bob.expect("message", named("message", from_=ALICE))


async def discovery(alice: Client, bob: Client) -> None:
    """Service discovery of a server, its components and a client; pings; errors."""
    for address in ("localhost", "conference.localhost", PUBSUB, "alice@localhost", BOB):
        await alice.ask("get", address, "<query xmlns='http://jabber.org/protocol/disco#info'/>")
    for address in ("localhost", "conference.localhost"):
        await alice.ask("get", address, "<query xmlns='http://jabber.org/protocol/disco#items'/>")
    await alice.ask("get", BOB, "<ping xmlns='urn:xmpp:ping'/>")
    await bob.ask("get", ALICE, "<query xmlns='jabber:iq:version'/>")
    await alice.ask("get", "localhost", "<query xmlns='urn:example:nothing'/>")
    await alice.ask("get", "nobody@localhost/x", "<query xmlns='urn:example:nothing'/>")


async def room(alice: Client, bob: Client) -> None:
    """A room: made, joined, spoken in, given a subject, left."""
    for client, nick in ((alice, "al"), (bob, "bo")):
        await client["xep_0045"].join_muc_wait(ROOM, nick, timeout=20)
        await client.settle()
    await alice.expect("bob", named("presence", from_=f"{ROOM}/bo"))
    await alice.settle()
    for number in range(20):
        speaker, nick = ((alice, "al"), (bob, "bo"))[number % 2]
        speaker.send_message(
            mto=JID(ROOM), mbody=f"{number} für  alle\n\U0001f600", mtype="groupchat"
        )
        for hearer in (alice, bob):
            await hearer.expect("message", holding("message", "body", from_=f"{ROOM}/{nick}"))
    alice.send_raw(f"<message to='{ROOM}' type='groupchat' id='s'><subject> S </subject></message>")
    for hearer in (alice, bob):
        await hearer.expect("subject", _has_subject)
    await alice.ask("get", ROOM, "<query xmlns='http://jabber.org/protocol/disco#info'/>")
    bob["xep_0045"].leave_muc(ROOM, "bo")
    for client in (alice, bob):
        await client.expect("leaving", named("presence", from_=f"{ROOM}/bo", type_="unavailable"))


LOCATION = (
    f"<geoloc xmlns='{GEOLOC}' xml:lang='en'><accuracy>+020.0</accuracy><country>Italy</country>"
    "<lat>45.440</lat><locality>Venice</locality><lon>-0012.330</lon>"
    "<timestamp>2026-11-22T20:00:00.500Z</timestamp></geoloc>"
)
ENTRY = (
    "<entry xmlns='http://www.w3.org/2005/Atom'><title> T </title><v a='1'>0042</v>"
    "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <b>c</b> d</div></content>"
    "</entry>"
)


async def pubsub(alice: Client, bob: Client) -> None:
    """A node of a service: made, subscribed to, published at, read, cleared, deleted."""
    service, node = alice["xep_0060"], "measurements"
    await service.create_node(PUBSUB, node)
    await bob["xep_0060"].subscribe(PUBSUB, node)
    for number, payload in enumerate((ENTRY, LOCATION, readout.FIELDS)):
        item = f"<item id='i{number}'>{payload}</item>"
        publish = f"<publish node='{node}'>{item}</publish>"
        await alice.ask(
            "set", PUBSUB, f"<pubsub xmlns='http://jabber.org/protocol/pubsub'>{publish}</pubsub>"
        )
        await bob.expect("notification", holding("message", "item", from_=PUBSUB))
    await bob["xep_0060"].get_items(PUBSUB, node)
    await service.retract(PUBSUB, node, "i0", notify=True)
    await bob.expect("retraction", holding("message", "retract"))
    await service.delete_node(PUBSUB, node)
    await bob.expect("deletion", holding("message", "delete"))


async def personal_events(alice: Client, bob: Client) -> None:
    """PEP: bob, who said that he wants tunes, is told of one, and asks for it himself."""
    inside = "<artist>Ä</artist><length>0686</length><rating>+8</rating>"
    tune = f"<tune xmlns='{TUNE}'>{inside}</tune>"
    publish = f"<publish node='{TUNE}'><item id='current'>{tune}</item></publish>"
    await alice.ask(
        "set",
        "alice@localhost",
        f"<pubsub xmlns='http://jabber.org/protocol/pubsub'>{publish}</pubsub>",
    )
    await bob.expect("tune", holding("message", "tune"))
    await bob["xep_0060"].get_items("alice@localhost", TUNE)


async def offline(stage: Stage, alice: Client, bob: Client) -> None:
    """Messages that wait until bob is back, delivered with their delay."""
    await bob.leave()
    await alice.expect("bob's leaving", named("presence", from_=BOB, type_="unavailable"))
    for text in ("one", "two\n", "drei ä \U0001f4e1"):
        alice.send_message(mto=JID("bob@localhost"), mbody=text, mtype="chat")
    # Sent the way that messages are, so that it does not overtake them.
    await alice["xep_0199"].send_ping(JID("localhost"))
    back = await stage.enter("bob", "again")
    for _ in range(3):
        await back.expect("delayed message", holding("message", "delay"))
    await alice.expect("bob", named("presence", from_="bob@localhost/again"))


async def conversation(stage: Stage) -> None:
    """All that is compared."""
    alice, bob = await both(stage)
    for step in (roster, chat, markup, discovery, room, pubsub, personal_events, readout.all_ways):
        await step(alice, bob)
        for client in (alice, bob):
            await client.settle()
    await offline(stage, alice, bob)


async def small_talk(stage: Stage) -> None:
    """200 short messages, for their size."""
    alice, bob = await both(stage)
    source = random.Random(7)
    for _ in range(200):
        text = " ".join(source.choices(WORDS, k=source.randint(3, 14)))
        alice.send_message(mto=JID(BOB), mbody=text, mtype="chat")
        await bob.expect("message", holding("message", "body"))


async def measurements(stage: Stage) -> None:
    """200 readouts of a sensor, for their size."""
    alice, bob = await both(stage)
    for number in range(200):
        await readout.once(alice, bob, number)
