"""How many octets the same sessions take: as XML, with zlib, and as EXI between the relays."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from pathlib import Path

from client import Client
from infoset import StreamReader
from relays import Setup

BEGIN, END = "<!-- sizes: begin -->", "<!-- sizes: end -->"
SETUPS = [
    Setup("EXI, `xmpp-im`", bridge=("--schema-set", "xmpp-im")),
    Setup("EXI, `xmpp-im`, session-wide", ("--session-wide",), bridge=("--schema-set", "xmpp-im")),
    Setup("EXI, `xmpp-iot`", bridge=("--schema-set", "xmpp-iot")),
    Setup(
        "EXI, `xmpp-iot`, session-wide", ("--session-wide",), bridge=("--schema-set", "xmpp-iot")
    ),
    Setup(
        "EXI, `xmpp-core`, session-wide", ("--session-wide",), bridge=("--schema-set", "xmpp-core")
    ),
]


@dataclass(frozen=True)
class Octets:
    """Octets to the server and to the clients."""

    up: int
    down: int

    def __sub__(self, other: "Octets") -> "Octets":
        return Octets(self.up - other.up, self.down - other.down)

    def __add__(self, other: "Octets") -> "Octets":
        return Octets(self.up + other.up, self.down + other.down)


@dataclass(frozen=True)
class Row:
    """What a session took: until all had logged in, and from then on."""

    name: str
    login: Octets
    rest: Octets

    def __str__(self) -> str:
        figures = (self.login.up, self.login.down, self.rest.up, self.rest.down)
        return "| " + " | ".join((self.name, *(f"{figure:,}" for figure in figures))) + " |"


def plain(clients: list[Client]) -> Octets:
    """What clients have sent and received so far."""
    up = sum(len(chunk) for client in clients for chunk in client.sent)
    return Octets(up, sum(len(chunk) for client in clients for chunk in client.received))


def _pieces(chunks: list[bytes]) -> list[bytes]:
    """A stream in its heads and stanzas."""
    reader, octets = StreamReader(), b"".join(chunks)
    for chunk in chunks:
        reader.feed(chunk)
    ends = sorted({*reader.starts[1:], len(octets)})
    return [octets[begin:end] for begin, end in zip([0, *ends], ends)]


def deflated(chunks: list[bytes], until: int, history: bool) -> tuple[int, int]:
    """What the begin of a stream, and all of it, take with zlib, flushed after each stanza.

    Without history each stanza is deflated on its own.
    """
    coder, total, part, read = zlib.compressobj(), 0, 0, 0
    for piece in _pieces(chunks):
        if not history:
            coder = zlib.compressobj()
        total += len(coder.compress(piece)) + len(coder.flush(zlib.Z_SYNC_FLUSH))
        read += len(piece)
        if read <= until:
            part = total
    return part, total


def deflated_row(name: str, clients: list[Client], marks: list[Octets], history: bool) -> Row:
    """A row of zlib; marks are what each client had sent and received when all had logged in."""
    login, total = Octets(0, 0), Octets(0, 0)
    for client, mark in zip(clients, marks):
        up = deflated(client.sent, mark.up, history)
        down = deflated(client.received, mark.down, history)
        login, total = login + Octets(up[0], down[0]), total + Octets(up[1], down[1])
    return Row(name, login, total - login)


def table(tables: dict[str, list[Row]]) -> str:
    """Tables in Markdown, one for each session."""
    said = []
    for title, rows in tables.items():
        head = f"| {title} | login, up | login, down | session, up | session, down |"
        said.append("\n".join((head, "| --- | ---: | ---: | ---: | ---: |", *map(str, rows))))
    return "\n\n".join(said)


def write(path: Path, text: str) -> None:
    """Puts text between the marks of a document."""
    document = path.read_text()
    pattern = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)
    if not pattern.search(document):
        raise SystemExit(f"{path}: no {BEGIN}")
    path.write_text(pattern.sub(lambda _: f"{BEGIN}\n{text}\n{END}", document))
