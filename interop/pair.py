"""The simulated sensor and its reader (XEP-0323), which speak EXI, in front of a real server.

The sensor is a device of the gateway. The reader is another one, or a client of XML behind a
bridge. What the reader prints and its status tell whether all came.
"""

from __future__ import annotations

import re
import subprocess
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from processes import Process
from relays import relay
from servers import DOMAIN, Server, password

SENSOR, READER = f"alice@{DOMAIN}/roof", f"bob@{DOMAIN}/amr"
STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"

_numbers = count(1)


@dataclass(frozen=True)
class Readout:
    """What the reader is told, and what it has to print: patterns of lines, in order."""

    options: str
    status: int
    lines: tuple[str, ...]


def _field(node: str, name: str, value: str, flags: str) -> str:
    return rf"{node} {STAMP} {name}: {value} \({flags} automaticReadout\)"


TEMPERATURE = _field("Device01", "Temperature", r"\d\d(\.\d)? °C", "momentary")
WINDOW = _field("Device01", "Window open", "(true|false)", "momentary status")
ENERGY = _field("Device02", "Energy", r"\d+(\.\d)? kWh", "momentary")
POWER = _field("Device02", "Power", r"\d{3}(\.\d)? W", "momentary")
BROKEN = rf"Device03 {STAMP} Timeout\."
HOUR = _field("Device01", "Temperature", r"\d\d(\.\d)? °C", "historicalHour( historicalDay)?")
READOUTS = (
    Readout("", 1, ("accepted", TEMPERATURE, WINDOW, ENERGY, POWER, BROKEN, "done")),
    Readout(
        "--node Device01 --type status",
        0,
        (
            "accepted",
            WINDOW,
            _field("Device01", "Mode", "(Heat|Idle)", "status"),
            _field("Device01", "Runtime", r"P\d+DT2H", "status"),
            _field("Device01", "Calibrated", STAMP, "status"),
            "done",
        ),
    ),
    Readout("--node Device01 --historical", 0, ("accepted", *[HOUR] * 24, "done")),
    Readout(
        "--node Device02 --field Power --in 2", 0, ("accepted, queued", "started", POWER, "done")
    ),
    Readout("--in 100 --cancel", 0, ("accepted, queued", "cancelled")),
    Readout("--node Nowhere", 1, ("accepted", rf"Nowhere {STAMP} Unknown node\.", "done")),
    Readout("--subscribe readings", 0, (TEMPERATURE, WINDOW, ENERGY, POWER)),
)


def check(server: Server, programs: Path, folder: Path) -> bool:
    """Runs the pair with a server, by each binding; whether all was as it has to be."""
    said = []
    for binding in ("compress", "direct"):
        with server.running(), ExitStack() as running:
            way = ["--binding", binding]
            to_server = ["gateway", "--connect", f"127.0.0.1:{server.port}", *way]
            gateway, port = relay(programs / "exi", folder, to_server)
            running.enter_context(gateway)
            to_gateway = ["bridge", "--connect", f"127.0.0.1:{port}", *way]
            bridge, bridged = relay(
                programs / "exi", folder, [*to_gateway, "--schema-set", "xmpp-iot"]
            )
            running.enter_context(bridge)
            sensor = [*_login(programs / "sensor", port, SENSOR), *way]
            log = folder / f"sensor-{next(_numbers)}.log"
            running.enter_context(
                Process([*sensor, "--publish", "readings", "--every", "1"], log)
            ).until("listens")
            ways = {binding: [str(port), *way], "bridge": [str(bridged), "--binding", "xml"]}
            for name, reached in ways.items():
                found = [text for readout in READOUTS for text in _read(programs, reached, readout)]
                said += [f"{binding}, reader by {name}: {text}" for text in found]
    count = 4 * len(READOUTS)
    print(f"{server.name}, sensor and reader: {count} readouts, {len(said)} differences")
    for text in said[:6]:
        print(text)
    return not said


def _login(program: Path, port: int, jid: str) -> list[str]:
    user = jid.split("@")[0]
    connect = ["--connect", f"127.0.0.1:{port}"]
    return [str(program), *connect, "--jid", jid, "--password", password(user)]


def _read(programs: Path, reached: list[str], readout: Readout) -> list[str]:
    """Has the reader read; what is not as it has to be."""
    port, *way = reached
    command = [*_login(programs / "reader", int(port), READER), *way]
    command += ["--peer", SENSOR, *readout.options.split()]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    lines = ended.stdout.splitlines()
    good = ended.returncode == readout.status and len(lines) == len(readout.lines)
    if good and all(re.fullmatch(line, text) for line, text in zip(readout.lines, lines)):
        return []
    return [f"{readout.options!r}: status {ended.returncode}\n{ended.stdout}{ended.stderr}"]
