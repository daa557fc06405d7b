"""Compares sessions of slixmpp with servers: direct ones, and those through the relays.

Three things have to hold for each setup of the relays: every client receives what it receives in
a direct session, save what is random (see `comparison.RULES`); at both ends of the one session
the same is said, random or not; and between the relays no stanza is text.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import session
import sizes
from client import Client
from comparison import Comparison
from datatypes import Schemas
from infoset import read
from relays import Chain, Setup, chain
from servers import Ejabberd, Prosody, Server

ROOT = Path(__file__).resolve().parent.parent
SERVERS = {"prosody": Prosody, "ejabberd": Ejabberd}
DIRECT = ("--binding", "direct")
SETUPS = [
    Setup("compress"),
    Setup("direct", both=DIRECT),
    Setup("compress, lexical values", bridge=("--lexical-values",), lexical=True),
    Setup("direct, lexical values", both=DIRECT, bridge=("--lexical-values",), lexical=True),
    Setup(
        "compress, session-wide, xmpp-iot", ("--session-wide",), bridge=("--schema-set", "xmpp-iot")
    ),
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

    def __init__(self, exi: Path, folder: Path) -> None:
        self._exi, self._folder = exi, folder
        self._schemas = Schemas(ROOT / "schemas/xsd")

    async def record(self, server: Server, play: session.Session, setup: Setup | None) -> Recording:
        """One session; through the relays where there is a setup."""
        with server.running():
            if setup is None:
                return await self._play(play, server.port, None)
            async with chain(self._exi, self._folder, setup, server.port) as way:
                try:
                    return await self._play(play, way.port, way)
                except Exception:
                    for log in way.logs:
                        print(log.read_text()[-3000:], file=sys.stderr)
                    raise

    async def _play(self, play: session.Session, port: int, way: Chain | None) -> Recording:
        stage = session.Stage(port)
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

    def differences(self, setup: Setup, direct: Recording, relayed: Recording) -> list[str]:
        """What is not as it has to be."""
        if relayed.chain is None:
            return ["there are no relays"]
        comparison = Comparison(None if setup.lexical else self._schemas)
        said: list[str] = []
        if not len(direct.clients) == len(relayed.clients) == len(relayed.chain.xml.passages):
            said.append("connections are lost, or added")
        for one, other in zip(direct.clients, relayed.clients):
            found = comparison.of_sessions(one.reader.nodes, other.reader.nodes)
            said += [f"{other.boundjid}, against a direct session: {text}" for text in found]
        for client, passage in zip(relayed.clients, relayed.chain.xml.passages):
            up = comparison.of_ends(read(client.sent), read(passage.up))
            down = comparison.of_ends(read(passage.down), client.reader.nodes)
            said += [f"{client.boundjid}, from end to end: {text}" for text in up + down]
        for passage in relayed.chain.exi.passages:
            if b"</message>" in b"".join(passage.up) + b"".join(passage.down):
                said.append("a message is text between the relays")
        return said


async def compare(runner: Runner, server: Server) -> bool:
    """A direct session, then one through each setup of the relays; whether all is well."""
    direct = await runner.record(server, session.conversation, None)
    good = True
    for setup in SETUPS:
        begun = time.monotonic()
        relayed = await runner.record(server, session.conversation, setup)
        said = runner.differences(setup, direct, relayed)
        good = good and not said
        count = sum(len(client.reader.nodes) for client in relayed.clients)
        took = time.monotonic() - begun
        print(
            f"{server.name}, {setup.name}: {count} stanzas, {len(said)} differences, {took:.1f} s"
        )
        for text in said[:6]:
            print(text[:2000])
        sys.stdout.flush()
    return good


async def measure(runner: Runner, server: Server) -> str:
    """Tables of sizes."""
    tables: dict[str, list[sizes.Row]] = {}
    for title, play in SIZED.items():
        direct = await runner.record(server, play, None)
        login = sum(direct.logins, sizes.Octets(0, 0))
        rows = [
            sizes.Row("XML", login, sizes.plain(direct.clients) - login),
            sizes.deflated_row("zlib", direct.clients, direct.logins, history=True),
            sizes.deflated_row(
                "zlib, each stanza alone", direct.clients, direct.logins, history=False
            ),
        ]
        for setup in sizes.SETUPS:
            relayed = await runner.record(server, play, setup)
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
    parser.add_argument("--sizes", action="store_true", help="count octets, do not compare")
    parser.add_argument("--write", type=Path, help="the document to put the tables in")
    options = parser.parse_args()
    # What slixmpp says of errors is in what it receives, which is compared.
    logging.basicConfig(level=logging.CRITICAL)
    good = True
    with tempfile.TemporaryDirectory(prefix="interop-") as folder:
        runner = Runner(options.exi, Path(folder))
        for name in options.server or (["prosody"] if options.sizes else SERVERS):
            server = SERVERS[name](Path(folder))
            if options.sizes:
                text = asyncio.run(measure(runner, server))
                print(text)
                if options.write:
                    sizes.write(options.write, text)
            else:
                good = asyncio.run(compare(runner, server)) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
