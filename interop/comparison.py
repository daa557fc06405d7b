"""Whether two recordings of what was received say the same; all that may differ is named here."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass

from datatypes import Schemas, Type, same
from infoset import STREAM, Node

SASL = "urn:ietf:params:xml:ns:xmpp-sasl"
LEFT_OUT = (
    "{urn:ietf:params:xml:ns:xmpp-tls}starttls",
    "{http://jabber.org/features/compress}compression",
)
DISCO = "http://jabber.org/protocol/disco"
UNORDERED = (
    f"{{{STREAM}}}features",
    f"{{{SASL}}}mechanisms",
    f"{{{DISCO}#info}}query",
    f"{{{DISCO}#items}}query",
)
OWN_ID = re.compile(r"(alice|bob)-[a-z0-9-]*\d+")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
FORM = "{jabber:x:data}x"


@dataclass(frozen=True)
class Rule:
    """What differs by nature between two sessions, and how to make it the same."""

    name: str
    why: str
    apply: Callable[[Node], Node]


def _with(node: Node, name: str, value: str) -> Node:
    pairs = tuple((key, value if key == name else old) for key, old in node.attributes)
    return Node(node.name, pairs, node.children)


def _stream_id(node: Node) -> Node:
    return _with(node, "id", "*") if node.name == f"{{{STREAM}}}stream" else node


def _features(node: Node) -> Node:
    """Features without what a relay takes out: see docs/xmpp.md."""
    if node.name == f"{{{STREAM}}}features":
        kept = tuple(c for c in node.children if isinstance(c, str) or c.name not in LEFT_OUT)
        return Node(node.name, node.attributes, kept)
    if node.name == f"{{{SASL}}}mechanisms":
        kept = tuple(c for c in node.children if isinstance(c, str) or not c.text.endswith("-PLUS"))
        return Node(node.name, node.attributes, kept)
    return node


def _scram(node: Node) -> Node:
    if node.namespace != SASL or node.local not in ("challenge", "success") or not node.text:
        return node
    said = base64.b64decode(node.text).decode()
    return Node(node.name, node.attributes, (re.sub(r"\b([rv])=[^,]+", r"\1=*", said),))


def _stamp(node: Node) -> Node:
    stamp = node.get("stamp") or ""
    # Not the one that a client sends, which is of 2002.
    is_moment = re.fullmatch(r"20[2-9]\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", stamp)
    return _with(node, "stamp", "*") if node.local == "delay" and is_moment else node


def _stanza_id(node: Node) -> Node:
    return _with(node, "id", "*") if node.name == "{urn:xmpp:sid:0}stanza-id" else node


def _order(node: Node) -> Node:
    """Only what is no text is put in order; all of it has to be there."""
    if node.name in UNORDERED or node.name == FORM and node.get("type") == "result":
        return Node(node.name, node.attributes, tuple(sorted(node.children, key=str)))
    return node


def _occupant(node: Node) -> Node:
    return _with(node, "id", "*") if node.name == "{urn:xmpp:occupant-id:0}occupant-id" else node


def _subscription(node: Node) -> Node:
    return _with(node, "subid", "*") if node.local == "subscription" else node


def _push_id(node: Node) -> Node:
    """Only a server gives ids of other shapes than the clients of these sessions do."""
    own = OWN_ID.fullmatch(node.get("id") or "")
    is_stanza = node.namespace == "jabber:client"
    return _with(node, "id", "*") if is_stanza and node.get("id") and not own else node


def _language(node: Node) -> Node:
    if node.name != f"{{{STREAM}}}stream":
        return node
    return Node(node.name, tuple(pair for pair in node.attributes if pair[0] != XML_LANG))


def _adopted(node: Node | str, namespace: str) -> Node | str:
    if isinstance(node, str) or node.namespace:
        return node
    children = tuple(_adopted(child, namespace) for child in node.children)
    return Node(f"{{{namespace}}}{node.local}", node.attributes, children)


def _undeclared(node: Node) -> Node:
    if not node.namespace:
        return node
    children = tuple(_adopted(child, node.namespace) for child in node.children)
    return Node(node.name, node.attributes, children)


RULES = [
    Rule("stream id", "servers choose it at random", _stream_id),
    Rule("features", "relays take out STARTTLS, compression and channel binding", _features),
    Rule("SCRAM", "nonces and the signature of the server are random", _scram),
    Rule("delay", "the time of day", _stamp),
    Rule("stanza-id", "archives and rooms choose it at random", _stanza_id),
    Rule("subid", "ejabberd makes it of the time of day", _subscription),
    Rule("occupant-id", "made of a secret that each start of Prosody chooses anew", _occupant),
    Rule(
        "order", "Prosody lists features and what a room is in another order at each start", _order
    ),
    Rule("id", "servers choose those of their own stanzas at random", _push_id),
]
LANGUAGE = Rule("language", "servers do not say that of their stream in BOSH", _language)
UNDECLARED = Rule("undeclared", "ejabberd loses xmlns='' in WebSocket and BOSH", _undeclared)


def rules(server: str, url: str) -> list[Rule]:
    """The rules for a server that is reached by a URL, or on its port of XMPP."""
    more = [LANGUAGE] if url.startswith("http") else []
    return RULES + more + ([UNDECLARED] if url and server == "ejabberd" else [])


# Between the two ends of one session, only what relays take out may differ.
ENDS = [rule for rule in RULES if rule.name == "features"]


def normalized(node: Node, rules: list[Rule]) -> Node:
    """A stanza after rules, inside as well."""
    children = tuple(c if isinstance(c, str) else normalized(c, rules) for c in node.children)
    node = Node(node.name, node.attributes, children)
    for rule in rules:
        node = rule.apply(node)
    return node


def skipped(nodes: list[Node]) -> int:
    """How many nodes come before TLS, which is a matter of one leg."""
    proceed = [number for number, node in enumerate(nodes) if node.local == "proceed"]
    return proceed[-1] + 1 if proceed else 0


def asks(node: Node) -> bool:
    """Whether a server asks a client what it can do, which it does once for all clients that can
    do the same: who of two that come at the same time is asked is chance."""
    query = node.find("query")
    capabilities = (
        query is not None and query.name in UNORDERED and "#" in (query.get("node") or "")
    )
    return capabilities and node.get("type") == "get" and not OWN_ID.fullmatch(node.get("id") or "")


def lane(node: Node) -> tuple[str, str]:
    """What a server keeps in order: what comes from one sender in one kind of stanzas.

    ejabberd has processes of their own for a contact, for what it kept while a client was away,
    and for answers, so others come in any order.
    """
    return node.get("from") or "", node.local


class Comparison:
    """Compares values as the schemas type them, or as text where there are no schemas.

    `by_value` counts stanzas that are the same by value, and not as text.
    """

    def __init__(self, schemas: Schemas | None, rules: list[Rule]) -> None:
        self._schemas, self._rules, self.by_value = schemas, rules, 0

    def _same_value(self, kind: Type | None, one: str, other: str) -> bool:
        if one == other:
            return True
        return self._schemas is not None and same(self._schemas.datatype(kind), one, other)

    def equal(self, one: Node, other: Node) -> bool:
        """Whether two stanzas are the same infoset."""
        return self._equal(one, other, self._schemas.root(one.name) if self._schemas else None)

    def _equal(self, one: Node, other: Node, kind: Type | None) -> bool:
        if one.name != other.name or len(one.children) != len(other.children):
            return False
        if [key for key, _ in one.attributes] != [key for key, _ in other.attributes]:
            return False
        for (key, value), (_, found) in zip(one.attributes, other.attributes):
            typed = self._schemas.attribute(kind, key) if self._schemas else None
            if not self._same_value(typed, value, found):
                return False
        return all(self._same_child(a, b, kind) for a, b in zip(one.children, other.children))

    def _same_child(self, one: Node | str, other: Node | str, kind: Type | None) -> bool:
        if isinstance(one, str) and isinstance(other, str):
            return self._same_value(kind, one, other)
        if isinstance(one, str) or isinstance(other, str):
            return False
        inner = self._schemas.child(kind, one.name) if self._schemas else None
        return self._equal(one, other, inner)

    def _common(self, nodes: list[Node]) -> list[Node]:
        """What is to be the same in two sessions, after all rules."""
        return [normalized(node, self._rules) for node in nodes[skipped(nodes) :] if not asks(node)]

    def of_sessions(self, expected: list[Node], actual: list[Node]) -> list[str]:
        """What one client received differently in two sessions."""
        one, other = (self._common(nodes) for nodes in (expected, actual))
        said = []
        for key in sorted({lane(node) for node in one + other}):
            lanes = ([node for node in nodes if lane(node) == key] for nodes in (one, other))
            said += self._differences(*lanes)
        return said

    def of_ends(self, said: list[Node], heard: list[Node]) -> list[str]:
        """What was said at one end of a connection, and heard differently at the other."""
        one, other = ([normalized(node, ENDS) for node in nodes] for nodes in (said, heard))
        return self._differences(one, other)

    def _differences(self, expected: list[Node], actual: list[Node]) -> list[str]:
        """What is changed, lost, added, or in another place."""
        said = []
        for number, (one, other) in enumerate(zip(expected, actual)):
            if self.equal(one, other):
                self.by_value += one != other
            else:
                said.append(f"stanza {number}:\n  expected {one}\n  received {other}")
        if len(expected) != len(actual):
            shorter, longer = sorted((expected, actual), key=len)
            word = "lost" if longer is expected else "added"
            said.append(f"{len(longer) - len(shorter)} {word}, the last {longer[-1]}")
        return said
