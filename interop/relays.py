"""`exi gateway` in front of a server, `exi bridge` in front of that, and taps between them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from processes import Process
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
async def chain(exi: Path, folder: Path, setup: Setup, server: int) -> AsyncIterator[Chain]:
    """Both relays in front of a server that listens on a port of loopback."""
    with ExitStack() as running:
        async with Tap(server) as xml:
            connect = ["--connect", f"127.0.0.1:{xml.port}"]
            arguments = ["gateway", *connect, *setup.both, *setup.gateway]
            gateway, port = _relay(exi, folder, arguments)
            running.enter_context(gateway)
            async with Tap(port) as leg:
                connect = ["--connect", f"127.0.0.1:{leg.port}"]
                bridge, port = _relay(exi, folder, ["bridge", *connect, *setup.both, *setup.bridge])
                running.enter_context(bridge)
                yield Chain(port, leg, xml, [gateway.log, bridge.log])
