"""Compares sessions of slixmpp with servers: direct ones, and those through the relays.

Three things have to hold for each setup of the relays: every client receives what it receives in
a direct session, save what is random (see `comparison.RULES`); at both ends of the one session
the same is said, random or not; and between the relays no stanza is text.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pair
import session
import sizes
from certificates import Certificates, make
from client import Client
from comparison import Comparison, rules
from datatypes import Schemas
from infoset import read
from relays import Chain, Setup, chain
from servers import DOMAIN, Ejabberd, Prosody, Server

ROOT = Path(__file__).resolve().parent.parent
SERVERS = {"prosody": Prosody, "ejabberd": Ejabberd}
# A record of TLS that holds a handshake.
TLS_HANDSHAKE = b"\x16\x03\x01"
DIRECT = ("--binding", "direct")
SETUPS = [
    Setup("compress"),
    Setup("direct", both=DIRECT),
    Setup("compress, lexical values", bridge=("--lexical-values",), lexical=True),
    Setup("direct, lexical values", both=DIRECT, bridge=("--lexical-values",), lexical=True),
    Setup(
        "compress, session-wide, xmpp-iot", ("--session-wide",), bridge=("--schema-set", "xmpp-iot")
    ),
    Setup("compress, STARTTLS", tls="starttls"),
    Setup("direct, STARTTLS", both=DIRECT, tls="starttls"),
    Setup("compress, TLS", tls="direct"),
    Setup("direct, TLS", both=DIRECT, tls="direct"),
    Setup("compress, by WebSocket", url="ws://localhost:{}/xmpp-websocket"),
    Setup("direct, by BOSH", both=DIRECT, url="http://localhost:{}/http-bind"),
    Setup("compress, STARTTLS, by wss", url="wss://localhost:{}/xmpp-websocket", tls="starttls"),
    Setup("compress, STARTTLS, by https", url="https://localhost:{}/http-bind", tls="starttls"),
    Setup("direct, xmpp-pubsub", DIRECT, bridge=("--schema-set", "xmpp-pubsub")),
]
SIZED = {
    "200 short messages": session.small_talk,
    "200 readouts of three fields": session.measurements,
}


@dataclass
class Recording:
    """A session that has been: its clients, which recorded it, and the relays between."""

    clients: list[Client]
    logins: list[sizes.Octets]
    chain: Chain | None = None
    leg_at_login: tuple[int, int] = (0, 0)


class Runner:
    """Runs sessions in a folder that is thrown away."""

    def __init__(self, exi: Path, folder: Path, certificates: Certificates) -> None:
        self._exi, self._folder, self._certificates = exi, folder, certificates
        self._schemas = Schemas(ROOT / "schemas/xsd")

    async def direct(self, server: Server, play: session.Session, tls: str = "") -> Recording:
        """One session without relays."""
        with server.running():
            port = server.secure if tls == "direct" else server.port
            return await self._play(play, self._stage(port, tls), None)

    async def relayed(self, server: Server, play: session.Session, setup: Setup) -> Recording:
        """One session through the relays."""
        with server.running():
            relays = chain(self._exi, self._folder, setup, server, self._certificates)
            async with relays as way:
                try:
                    return await self._play(play, self._stage(way.port, setup.tls), way)
                except Exception:
                    for log in way.logs:
                        print(log.read_text()[-3000:], file=sys.stderr)
                    raise

    def _stage(self, port: int, tls: str) -> session.Stage:
        return session.Stage(port, tls, self._certificates.authority)

    async def _play(
        self, play: session.Session, stage: session.Stage, way: Chain | None
    ) -> Recording:
        recording = Recording(stage.clients, [], way)

        def all_have_logged_in() -> None:
            recording.logins = [sizes.plain([client]) for client in stage.clients]
            recording.leg_at_login = way.exi.counted() if way else (0, 0)

        stage.on_login = all_have_logged_in
        try:
            await play(stage)
        finally:
            await stage.leave()
        return recording

    def differences(
        self, server: Server, setup: Setup, direct: Recording, relayed: Recording
    ) -> tuple[list[str], int]:
        """What is not as it has to be, and how many stanzas are so by value only."""
        if relayed.chain is None:
            return ["there are no relays"], 0
        schemas = None if setup.lexical else self._schemas
        comparison = Comparison(schemas, rules(server.name, setup.url))
        said: list[str] = []
        if not len(direct.clients) == len(relayed.clients) == len(relayed.chain.exi.passages):
            said.append("connections are lost, or added")
        for one, other in zip(direct.clients, relayed.clients):
            found = comparison.of_sessions(one.reader.nodes, other.reader.nodes)
            said += [f"{other.boundjid}, against a direct session: {text}" for text in found]
        by_value = comparison.by_value
        readable = relayed.chain.xml.passages if setup.is_open else []
        for client, passage in zip(relayed.clients, readable):
            up = comparison.of_ends(read(client.sent), read(passage.up))
            down = comparison.of_ends(read(passage.down), client.reader.nodes)
            said += [f"{client.boundjid}, from end to end: {text}" for text in up + down]
        return said + self._readable(setup, relayed.chain), by_value

    def _readable(self, setup: Setup, way: Chain) -> list[str]:
        """What an onlooker can read, and must not."""
        said = []
        for passage in way.exi.passages:
            if b"</message>" in b"".join(passage.up + passage.down):
                said.append("a message is text between the relays")
        for passage in way.exi.passages + way.xml.passages if setup.tls else []:
            octets = b"".join(passage.up + passage.down)
            if TLS_HANDSHAKE not in octets or b"alice" in octets:
                said.append("a connection is not encrypted")
        return said


async def compare(runner: Runner, server: Server, setups: list[Setup]) -> bool:
    """A direct session, then one through each setup of the relays; whether all is well."""
    direct = {
        tls: await runner.direct(server, session.conversation, tls)
        for tls in sorted({setup.tls for setup in setups})
    }
    good = True
    for setup in setups:
        begun = time.monotonic()
        count = by_value = 0
        try:
            relayed = await runner.relayed(server, session.conversation, setup)
            said, by_value = runner.differences(server, setup, direct[setup.tls], relayed)
            count = sum(len(client.reader.nodes) for client in relayed.clients)
        except (RuntimeError, TimeoutError) as error:
            said = [f"it broke off: {error}"]
        good = good and not said
        took = time.monotonic() - begun
        found = f"{by_value} equal by value only, {len(said)} differences"
        print(f"{server.name}, {setup.name}: {count} stanzas, {found}, {took:.1f} s")
        for text in said[:6]:
            print(text[:2000])
        sys.stdout.flush()
    return good


async def measure(runner: Runner, server: Server) -> str:
    """Tables of sizes."""
    tables: dict[str, list[sizes.Row]] = {}
    for title, play in SIZED.items():
        direct = await runner.direct(server, play)
        login = sum(direct.logins, sizes.Octets(0, 0))
        rows = [
            sizes.Row("XML", login, sizes.plain(direct.clients) - login),
            sizes.deflated_row("zlib", direct.clients, direct.logins, history=True),
            sizes.deflated_row(
                "zlib, each stanza alone", direct.clients, direct.logins, history=False
            ),
        ]
        for setup in sizes.SETUPS:
            relayed = await runner.relayed(server, play, setup)
            total = sizes.Octets(*relayed.chain.exi.counted()) if relayed.chain else login
            login = sizes.Octets(*relayed.leg_at_login)
            rows.append(sizes.Row(setup.name, login, total - login))
        tables[title] = rows
    return sizes.table(tables)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="interop/run", description=__doc__)
    parser.add_argument("--exi", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--server", action="append", choices=SERVERS, help="only this one")
    parser.add_argument("--only", default="", help="only setups with this in their names")
    parser.add_argument("--sizes", action="store_true", help="count octets, do not compare")
    parser.add_argument("--write", type=Path, help="the document to put the tables in")
    options = parser.parse_args()
    # What slixmpp says of errors is in what it receives, which is compared.
    logging.basicConfig(level=logging.CRITICAL)
    # Leaves all that was begun, as Ctrl-C does.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    good = True
    with tempfile.TemporaryDirectory(prefix="interop-") as folder:
        certificates = make(Path(folder), DOMAIN)
        runner = Runner(options.exi, Path(folder), certificates)
        setups = [setup for setup in SETUPS if options.only in setup.name]
        for name in options.server or (["prosody"] if options.sizes else SERVERS):
            server = SERVERS[name](Path(folder), certificates)
            if options.sizes:
                text = asyncio.run(measure(runner, server))
                print(text)
                if options.write:
                    sizes.write(options.write, text)
            else:
                good = asyncio.run(compare(runner, server, setups)) and good
                if options.only in "sensor and reader":
                    good = pair.check(server, options.exi.parent, Path(folder)) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
