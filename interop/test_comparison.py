"""The comparison can fail: what is changed, lost, added or moved is found."""

from __future__ import annotations

import unittest
from pathlib import Path

from comparison import RULES, Comparison
from datatypes import Schemas, same
from infoset import Node, read
from sizes import deflated

HEAD = (
    "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='{}'>"
)
SCHEMAS = Schemas(Path(__file__).resolve().parent.parent / "schemas/xsd")
SENSOR = "urn:xmpp:iot:sensordata"


def stream(*stanzas: str, identity: str = "a") -> list[Node]:
    """What a stream with these stanzas says."""
    return read([HEAD.format(identity).encode(), *(stanza.encode() for stanza in stanzas)])


def message(body: str, **attributes: str) -> str:
    """A message."""
    pairs = "".join(f" {name}='{value}'" for name, value in attributes.items())
    return f"<message{pairs}><body>{body}</body></message>"


class ComparisonTest(unittest.TestCase):
    """Text, order, and number of stanzas."""

    def differences(self, one: list[Node], other: list[Node], typed: bool = True) -> int:
        """How many differences are found."""
        return len(Comparison(SCHEMAS if typed else None, RULES).of_sessions(one, other))

    def test_what_is_the_same_is_the_same(self) -> None:
        one = stream(message("a"), "<presence/>", identity="one")
        other = stream(
            "<m:message xmlns:m='jabber:client'><m:body>&#97;</m:body></m:message>", "<presence/>"
        )
        self.assertEqual(self.differences(one, other), 0)

    def test_a_changed_character_is_found(self) -> None:
        for one, other in (
            ("a", "b"),
            ("a", "a "),
            ("\n", " "),
            ("\U0001f600", "\U0001f601"),
            ("1", "true"),
        ):
            self.assertEqual(self.differences(stream(message(one)), stream(message(other))), 1)

    def test_a_changed_attribute_is_found(self) -> None:
        for other in ({"id": "b"}, {}, {"id": "alice-1", "to": "c"}):
            self.assertEqual(
                self.differences(stream(message("a", id="alice-1")), stream(message("a", **other))),
                1,
            )

    def test_a_changed_name_is_found(self) -> None:
        other = "<message><body xmlns='urn:other'>a</body></message>"
        self.assertEqual(self.differences(stream(message("a")), stream(other)), 1)

    def test_a_lost_and_an_added_stanza_are_found(self) -> None:
        three = [message(body) for body in "abc"]
        self.assertEqual(self.differences(stream(*three), stream(*three[:2])), 1)
        self.assertEqual(self.differences(stream(*three[:2]), stream(*three)), 1)
        self.assertEqual(self.differences(stream(*three), stream(*three[1:])), 3)

    def test_changed_order_is_found(self) -> None:
        one, other = message("a"), message("b")
        self.assertEqual(self.differences(stream(one, other), stream(other, one)), 2)
        senders = [message("a", **{"from": sender}) for sender in "xy"]
        self.assertEqual(self.differences(stream(*senders), stream(*reversed(senders))), 0)
        comparison = Comparison(SCHEMAS, RULES)
        self.assertEqual(len(comparison.of_ends(stream(*senders), stream(*reversed(senders)))), 2)

    def test_what_a_server_asks_by_chance_is_passed_over(self) -> None:
        asked = (
            "<iq type='get' id='{}'><query node='n#v' "
            "xmlns='http://jabber.org/protocol/disco#info'/></iq>"
        )
        self.assertEqual(self.differences(stream(), stream(asked.format("server-1"))), 0)
        self.assertEqual(self.differences(stream(), stream(asked.format("alice-a-1"))), 1)
        comparison = Comparison(SCHEMAS, RULES)
        self.assertEqual(len(comparison.of_ends(stream(), stream(asked.format("server-1")))), 1)

    def test_lost_white_space_is_found(self) -> None:
        one, other = "<iq> <a/>\n</iq>", "<iq><a/></iq>"
        self.assertEqual(self.differences(stream(one), stream(other)), 1)

    def test_values_are_typed_where_a_schema_says_so(self) -> None:
        fields = (
            f"<message><fields xmlns='{SENSOR}' seqnr='{{}}' done='{{}}'><node nodeId='{{}}'>"
            "<timestamp value='{}'><numeric name='a' unit='b' value='{}'/></timestamp>"
            "</node></fields></message>"
        )
        one = fields.format("7", "true", "1", "2026-01-01T00:00:00.50Z", "+1.0")
        other = fields.format("007", "1", "1", "2026-01-01T00:00:00.5Z", "1.0E0")
        self.assertEqual(self.differences(stream(one), stream(other)), 0)
        self.assertEqual(self.differences(stream(one), stream(other), typed=False), 1)
        for changed in (
            fields.format("8", "true", "1", "2026-01-01T00:00:00.50Z", "+1.0"),
            fields.format("7", "false", "1", "2026-01-01T00:00:00.50Z", "+1.0"),
            fields.format("7", "true", "01", "2026-01-01T00:00:00.50Z", "+1.0"),
            fields.format("7", "true", "1", "2026-01-01T00:00:00.05Z", "+1.0"),
            fields.format("7", "true", "1", "2026-01-01T00:00:00.50Z", "+1.1"),
        ):
            self.assertEqual(self.differences(stream(one), stream(changed)), 1, changed)

    def test_ends_of_one_session_agree_in_all_but_features(self) -> None:
        comparison = Comparison(SCHEMAS, RULES)
        offers = "<stream:features>{}<a xmlns='urn:a'/></stream:features>"
        starttls = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
        with_tls, without = stream(offers.format(starttls)), stream(offers.format(""))
        self.assertEqual(comparison.of_ends(with_tls, without), [])
        one, other = stream(message("a", id="x")), stream(message("a", id="y"))
        self.assertEqual(len(comparison.of_ends(one, other)), 1)


class DatatypeTest(unittest.TestCase):
    """Lexical forms of one value, and of two."""

    def test_values(self) -> None:
        for kind, one, other in (
            ("boolean", "true", " 1"),
            ("int", "+07", "7"),
            ("double", "1E1", "10.0"),
            ("decimal", "-0.50", "-.5"),
            ("dateTime", "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00Z"),
            ("base64Binary", "AA E=", "AAE="),
            ("hexBinary", "0a", "0A"),
            ("string", "a", "a"),
        ):
            self.assertTrue(same(kind, one, other), kind)
        for kind, one, other in (
            ("boolean", "true", "0"),
            ("boolean", "true", "yes"),
            ("int", "7", "70"),
            ("double", "1E1", "1E2"),
            ("string", "true", "1"),
            ("string", "a", "a "),
            ("dateTime", "2026-01-01T00:00:10Z", "2026-01-01T00:00:01Z"),
            ("base64Binary", "AAE=", "AAI="),
            ("dateTime", "2026-01-10T00:00:00Z", "2026-01-1T00:00:00Z"),
        ):
            self.assertFalse(same(kind, one, other), kind)


class SizeTest(unittest.TestCase):
    """zlib as it is measured."""

    def test_each_stanza_is_flushed(self) -> None:
        head, three = HEAD.encode(), message("a").encode() * 3
        part, total = deflated([head, three], len(head), history=True)
        self.assertTrue(0 < part < total < len(head + three))
        # A flush ends with an empty block: two octets of it at least, and what they align to.
        self.assertGreaterEqual(total - part, 3 * 5)
        alone = deflated([head, three], len(head), history=False)
        self.assertEqual(alone[0], part)
        self.assertGreater(alone[1], total)


if __name__ == "__main__":
    unittest.main()
