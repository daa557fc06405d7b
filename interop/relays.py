"""`exi gateway` in front of a server, `exi bridge` in front of that, and taps between them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from certificates import Certificates
from processes import Process
from servers import Server
from wire import Tap

_numbers = count(1)


@dataclass(frozen=True)
class Setup:
    """How the relays are set up."""

    name: str
    both: tuple[str, ...] = ()
    gateway: tuple[str, ...] = ()
    bridge: tuple[str, ...] = ()
    lexical: bool = False
    # How the gateway reaches the server; empty is its port of XMPP.
    url: str = ""
    # How TLS begins on every leg but that to a URL, which has it at once; empty is without.
    tls: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the leg to the server can be read: it is a plain stream."""
        return not self.url and not self.tls

    def target(self, server: Server) -> int:
        """The port of the server that the gateway connects to."""
        if self.url:
            return server.https if self.tls else server.http
        return server.secure if self.tls == "direct" else server.port

    def options(self, certificates: Certificates) -> list[str]:
        """What both relays are told."""
        if not self.tls:
            return list(self.both)
        files = ["--tls-cert", str(certificates.certificate), "--tls-key", str(certificates.key)]
        first = ["--tls-first"] if self.tls == "direct" else []
        return [*self.both, *files, *first, "--connect-ca", str(certificates.authority)]


@dataclass
class Chain:
    """A way from a client to a server: `port` is where the client connects."""

    port: int
    exi: Tap
    xml: Tap
    logs: list[Path] = field(default_factory=list)


def relay(exi: Path, folder: Path, arguments: list[str]) -> tuple[Process, int]:
    """A relay that listens, and its port."""
    log = folder / f"{arguments[0]}-{next(_numbers)}.log"
    process = Process([str(exi), *arguments, "--listen", "127.0.0.1:0"], log)
    listening = r"listening address=127\.0\.0\.1:(\d+)"
    return process, int(process.until(listening).group(1))


@asynccontextmanager
async def chain(
    exi: Path, folder: Path, setup: Setup, server: Server, certificates: Certificates
) -> AsyncIterator[Chain]:
    """Both relays in front of a server."""
    options = setup.options(certificates)
    tls = ["--connect-tls", setup.tls] if setup.tls else []
    with ExitStack() as running:
        async with Tap(setup.target(server)) as xml:
            target = setup.url.format(xml.port) if setup.url else f"127.0.0.1:{xml.port}"
            begin = tls if not setup.url else []
            arguments = ["gateway", "--connect", target, *begin, *options, *setup.gateway]
            gateway, port = relay(exi, folder, arguments)
            running.enter_context(gateway)
            async with Tap(port) as leg:
                connect = ["--connect", f"127.0.0.1:{leg.port}"]
                bridge, port = relay(
                    exi, folder, ["bridge", *connect, *tls, *options, *setup.bridge]
                )
                running.enter_context(bridge)
                yield Chain(port, leg, xml, [gateway.log, bridge.log])
