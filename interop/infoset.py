"""What a stream of XMPP says: its heads and stanzas as infosets, prefixes aside."""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat

STREAM = "http://etherx.jabber.org/streams"


@dataclass(frozen=True)
class Node:
    """An element: names are written {namespace}local, text next to text is one."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    children: tuple["Node | str", ...] = ()

    def get(self, name: str) -> str | None:
        """The value of an attribute."""
        return dict(self.attributes).get(name)

    @property
    def namespace(self) -> str:
        """The namespace of the name."""
        return self.name[1:].split("}")[0] if self.name.startswith("{") else ""

    @property
    def local(self) -> str:
        """The local part of the name."""
        return self.name.rpartition("}")[2]

    @property
    def elements(self) -> list["Node"]:
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Node)]

    @property
    def text(self) -> str:
        """The characters that are children."""
        return "".join(child for child in self.children if isinstance(child, str))

    def find(self, local: str) -> "Node | None":
        """The first descendant of a local name, in any namespace."""
        for child in self.elements:
            found = child if child.local == local else child.find(local)
            if found is not None:
                return found
        return None

    def __str__(self) -> str:
        attributes = "".join(f" {name}={value!a}" for name, value in self.attributes)
        inside = "".join(child if isinstance(child, str) else str(child) for child in self.children)
        return f"<{self.name}{attributes}>{ascii(inside)[1:-1]}</>"


def _expanded(name: str) -> str:
    namespace, mark, local = name.rpartition("}")
    return f"{{{namespace}}}{local}" if mark else name


class StreamReader:
    """Reads one direction of a connection; each stream that begins anew is a document of its own.

    `nodes` are the heads (elements without children), stanzas, and ends of streams (named
    /stream); `starts` are the places of the same in the octets. White space between stanzas is
    no part of any.
    """

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.starts: list[int] = []
        self.total = 0
        self._begin()

    def _begin(self) -> None:
        self._origin = self.total
        self._open: list[tuple[str, tuple[tuple[str, str], ...], list[Node | str]]] = []
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.CommentHandler = parser.ProcessingInstructionHandler = self._never
        parser.StartDoctypeDeclHandler = self._never
        self._parser = parser

    def feed(self, octets: bytes) -> list[Node]:
        """Takes what was received at once; what it completes."""
        before = len(self.nodes)
        if octets.lstrip().startswith((b"<?xml", b"<stream:stream")):
            self._begin()
        self._parser.Parse(octets)
        self.total += len(octets)
        return self.nodes[before:]

    def _add(self, node: Node) -> None:
        self.nodes.append(node)

    def _mark(self) -> None:
        self.starts.append(self._origin + self._parser.CurrentByteIndex)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        pairs = tuple(sorted((_expanded(key), value) for key, value in attributes.items()))
        if len(self._open) < 2:
            self._mark()
        if not self._open:
            self._add(Node(_expanded(name), pairs))
        self._open.append((_expanded(name), pairs, []))

    def _end(self, _: str) -> None:
        name, attributes, children = self._open.pop()
        node = Node(name, attributes, tuple(children))
        if len(self._open) > 1:
            self._open[-1][2].append(node)
        elif self._open:
            self._add(node)
        else:
            self._mark()
            self._add(Node(f"/{node.local}", ()))

    def _characters(self, text: str) -> None:
        if len(self._open) > 1:
            inside = self._open[-1][2]
            if inside and isinstance(inside[-1], str):
                inside[-1] += text
            else:
                inside.append(text)
        elif text.strip(" \t\r\n"):
            raise ValueError(f"text between stanzas: {text!r}")

    def _never(self, *what: object) -> None:
        raise ValueError(f"no XMPP: {what!r}")


def read(chunks: list[bytes]) -> list[Node]:
    """All that the pieces of one direction of a connection say."""
    reader = StreamReader()
    for chunk in chunks:
        reader.feed(chunk)
    return reader.nodes
