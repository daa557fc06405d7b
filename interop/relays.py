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
    # STARTTLS on every leg.
    encrypted: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the leg to the server can be read: it is a plain stream."""
        return not self.url and not self.encrypted

    def options(self, certificates: Certificates) -> tuple[str, ...]:
        """What both relays are told."""
        if not self.encrypted:
            return self.both
        files = ("--tls-cert", str(certificates.certificate), "--tls-key", str(certificates.key))
        trust = ("--connect-tls", "starttls", "--connect-ca", str(certificates.authority))
        return *self.both, *files, *trust


@dataclass
class Chain:
    """A way from a client to a server: `port` is where the client connects."""

    port: int
    exi: Tap
    xml: Tap
    logs: list[Path] = field(default_factory=list)


def _relay(exi: Path, folder: Path, arguments: list[str]) -> tuple[Process, int]:
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
    with ExitStack() as running:
        async with Tap(server.http if setup.url else server.port) as xml:
            target = setup.url.format(xml.port) if setup.url else f"127.0.0.1:{xml.port}"
            arguments = ["gateway", "--connect", target, *options, *setup.gateway]
            gateway, port = _relay(exi, folder, arguments)
            running.enter_context(gateway)
            async with Tap(port) as leg:
                connect = ["--connect", f"127.0.0.1:{leg.port}"]
                bridge, port = _relay(exi, folder, ["bridge", *connect, *options, *setup.bridge])
                running.enter_context(bridge)
                yield Chain(port, leg, xml, [gateway.log, bridge.log])
