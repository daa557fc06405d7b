"""XEP-0323: alice reads what bob, a sensor, measures."""

from __future__ import annotations

import random

from client import SENSOR, Client, holding, named

# Values in forms that their types allow and that no program would choose twice.
FIELDS = (
    f"<fields xmlns='{SENSOR}' seqnr='007' done='1'><node nodeId='Device01'>"
    "<timestamp value='2026-11-22T20:00:00.500Z'>"
    "<numeric name='Temperature' momentary='1' automaticReadout='true' value='+23.40' unit='°C'/>"
    "<numeric name='Pressure' momentary='true' value='1.01325E5' unit='Pa' writable='0'/>"
    "<string name='Label' value='  two  words ' identity='true'/>"
    "<boolean name='Open' value='0' status='true'/><int name='Count' value='-0012' status='1'/>"
    "<long name='Total' value='9007199254740993'/><enum name='State' value='on' dataType='S'/>"
    "<date name='Made' value='2013-03-02'/><time name='At' value='07:40:00.250'/>"
    "<duration name='Up' value='PT25H'/><dateTime name='Set' value='2013-03-02T23:00:00+02:00'/>"
    "</timestamp></node></fields>"
)


def _say(sensor: Client, reader: Client, payload: str) -> None:
    sensor.send_raw(f"<message to='{reader.boundjid.full}'>{payload}</message>")


async def _ask(reader: Client, sensor: Client, request: str, answer: str) -> None:
    """A request that the sensor answers by hand."""
    number = reader.new_id()
    reader.send_raw(f"<iq type='get' to='{sensor.boundjid.full}' id='{number}'>{request}</iq>")
    await sensor.expect("request", named("iq", id_=number, type_="get"))
    head = f"to='{reader.boundjid.full}' id='{number}'"
    is_error = answer.startswith("<error")
    sensor.send_raw(f"<iq type='{'error' if is_error else 'result'}' {head}>{answer}</iq>")
    await reader.expect("answer", named("iq", id_=number))


async def _tell(sensor: Client, reader: Client, payload: str, local: str) -> None:
    _say(sensor, reader, payload)
    await reader.expect(local, holding("message", local))


async def all_ways(reader: Client, sensor: Client) -> None:
    """Readouts at once, queued, in parts, failed, refused and cancelled."""
    node = "<node nodeId='Device01'/>"
    what = f"{node}<field name='Temperature'/>"
    request = f"<req xmlns='{SENSOR}' seqnr='{{}}' momentary='true'>{what}</req>"
    await _ask(reader, sensor, request.format(7), f"<accepted xmlns='{SENSOR}' seqnr='7'/>")
    await _tell(sensor, reader, FIELDS, "fields")
    await _ask(
        reader, sensor, request.format(8), f"<accepted xmlns='{SENSOR}' seqnr='8' queued='true'/>"
    )
    await _tell(sensor, reader, f"<started xmlns='{SENSOR}' seqnr='8'/>", "started")
    for _ in range(3):
        await _tell(sensor, reader, FIELDS.replace("007", "8").replace(" done='1'", ""), "fields")
    await _tell(sensor, reader, f"<done xmlns='{SENSOR}' seqnr='8'/>", "done")
    await _ask(reader, sensor, request.format(9), f"<accepted xmlns='{SENSOR}' seqnr='9'/>")
    error = "<error nodeId='Device01' timestamp='2013-03-07T17:13:30'>  Timeout. </error>"
    await _tell(
        sensor,
        reader,
        f"<failure xmlns='{SENSOR}' seqnr='9' done='true'>{error}</failure>",
        "failure",
    )
    refusal = "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
    await _ask(reader, sensor, request.format(10), f"<error type='cancel'>{refusal}</error>")
    await _ask(
        reader, sensor, request.format(11), f"<accepted xmlns='{SENSOR}' seqnr='11' queued='1'/>"
    )
    await _ask(
        reader,
        sensor,
        f"<cancel xmlns='{SENSOR}' seqnr='11'/>",
        f"<cancelled xmlns='{SENSOR}' seqnr='11'/>",
    )


async def once(reader: Client, sensor: Client, number: int) -> None:
    """A readout of three fields, as a sensor sends them minute by minute."""
    source = random.Random(number)
    request = f"<req xmlns='{SENSOR}' seqnr='{number}' momentary='true'/>"
    await _ask(reader, sensor, request, f"<accepted xmlns='{SENSOR}' seqnr='{number}'/>")
    fields = "".join(
        f"<numeric name='{name}' momentary='true' automaticReadout='true' "
        f"value='{low + source.randrange(100) / 10:.1f}' unit='{unit}'/>"
        for name, low, unit in (
            ("Temperature", 15, "°C"),
            ("Humidity", 40, "%"),
            ("Voltage", 225, "V"),
        )
    )
    moment = f"2026-11-22T{20 + number // 60:02}:{number % 60:02}:00Z"
    await _tell(
        sensor,
        reader,
        f"<fields xmlns='{SENSOR}' seqnr='{number}' done='true'><node nodeId='Device01'>"
        f"<timestamp value='{moment}'>{fields}</timestamp></node></fields>",
        "fields",
    )
