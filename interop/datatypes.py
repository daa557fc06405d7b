"""Which values a schema types, and when two values of such a type are the same one.

What EXI carries by value it may write otherwise: "true" or "1", "+1.0" or "1.0E0". Only the
schemas say where: all that has no type, or a type of text, has to be equal as text.
"""

from __future__ import annotations

import base64
import re
from decimal import Decimal, InvalidOperation
from pathlib import Path
from xml.etree import ElementTree

XS = "{http://www.w3.org/2001/XMLSchema}"
INTEGERS = (
    "integer nonPositiveInteger negativeInteger nonNegativeInteger positiveInteger long int short "
    "byte unsignedLong unsignedInt unsignedShort unsignedByte"
).split()
MOMENTS = "dateTime date time gYear gYearMonth gMonth gMonthDay gDay".split()

Element = ElementTree.Element


class Type:
    """A type in a schema: a built-in one by its name, or the element that declares it."""

    def __init__(self, built_in: str | None = None, declared: "Declared | None" = None) -> None:
        self.built_in, self.declared = built_in, declared


class Declared:
    """An element of a schema document, with what its references need."""

    def __init__(self, element: Element, namespace: str, prefixes: dict[str, str]) -> None:
        self.element, self.namespace, self.prefixes = element, namespace, prefixes

    def name(self, reference: str) -> str:
        """The name that a reference has in full."""
        prefix, _, local = reference.rpartition(":")
        namespace = self.prefixes.get(prefix, "")
        return f"{{{namespace}}}{local}" if namespace else local

    def inside(self, element: Element) -> "Declared":
        """Another element of the same document."""
        return Declared(element, self.namespace, self.prefixes)


class Schemas:
    """The declarations of all documents in a folder."""

    def __init__(self, folder: Path) -> None:
        self._known: dict[tuple[str, str], Declared] = {}
        for path in sorted(folder.glob("*.xsd")):
            # Variants of others come later in the alphabet and change nothing.
            if "-authors" not in path.stem and "-openfire" not in path.stem:
                self._load(path)

    def _load(self, path: Path) -> None:
        prefixes: dict[str, str] = {"xml": "http://www.w3.org/XML/1998/namespace"}
        for _, (prefix, uri) in ElementTree.iterparse(path, events=("start-ns",)):
            prefixes[prefix] = uri
        root = ElementTree.parse(path).getroot()
        namespace = root.get("targetNamespace", "")
        for element in root:
            kind = element.tag.removeprefix(XS).replace("simpleType", "type")
            kind = kind.replace("complexType", "type")
            if name := element.get("name"):
                full = f"{{{namespace}}}{name}"
                self._known[kind, full] = Declared(element, namespace, prefixes)

    def _named(self, where: Declared, reference: str) -> Type | None:
        name = where.name(reference)
        if name.startswith(XS):
            return Type(built_in=name.removeprefix(XS))
        declared = self._known.get(("type", name))
        return Type(declared=declared) if declared else None

    def _type_of(self, where: Declared) -> Type | None:
        """The type of a declared element or attribute."""
        if reference := where.element.get("type"):
            return self._named(where, reference)
        for kind in ("simpleType", "complexType"):
            inner = where.element.find(XS + kind)
            if inner is not None:
                return Type(declared=where.inside(inner))
        return None

    def root(self, name: str) -> Type | None:
        """The type of a global element."""
        declared = self._known.get(("element", name))
        return self._type_of(declared) if declared else None

    def child(self, parent: Type | None, name: str) -> Type | None:
        """The type of an element in another: as declared there, or else that of the global one."""
        found = self._find(parent, "element", name)
        return self._type_of(found) if found else self.root(name)

    def attribute(self, parent: Type | None, name: str) -> Type | None:
        """The type of an attribute of an element."""
        found = self._find(parent, "attribute", name)
        return self._type_of(found) if found else None

    def _find(self, parent: Type | None, kind: str, name: str) -> Declared | None:
        if parent is None or parent.declared is None:
            return None
        return self._search(parent.declared, kind, name, set())

    def _search(self, where: Declared, kind: str, name: str, seen: set[int]) -> Declared | None:
        if id(where.element) in seen:
            return None
        seen.add(id(where.element))
        for element in where.element:
            tag, here = element.tag.removeprefix(XS), where.inside(element)
            found: Declared | None = None
            if tag == kind:
                found = self._declares(here, kind, name)
            elif tag in ("group", "attributeGroup") and (reference := element.get("ref")):
                target = self._known.get((tag, here.name(reference)))
                found = self._search(target, kind, name, seen) if target else None
            elif tag != "element" and tag != "attribute":
                found = self._base(here, kind, name, seen) if tag == "extension" else None
                found = found or self._search(here, kind, name, seen)
            if found:
                return found
        return None

    def _base(self, where: Declared, kind: str, name: str, seen: set[int]) -> Declared | None:
        base = self._named(where, where.element.get("base", ""))
        return self._search(base.declared, kind, name, seen) if base and base.declared else None

    def _declares(self, where: Declared, kind: str, name: str) -> Declared | None:
        if reference := where.element.get("ref"):
            full = where.name(reference)
            return self._known.get((kind, full)) if full == name else None
        local = where.element.get("name")
        qualified = f"{{{where.namespace}}}{local}" if kind == "element" else local
        return where if name in (qualified, local) else None

    def datatype(self, kind: Type | None) -> str:
        """The built-in type that the values of a type are of; where unsure, string."""
        steps = 0
        while kind is not None and kind.built_in is None and steps < 20:
            steps += 1
            kind = self._narrowed(kind.declared)
        return kind.built_in or "string" if kind else "string"

    def _narrowed(self, declared: Declared | None) -> Type | None:
        if declared is None:
            return None
        content = declared.element.find(XS + "simpleContent")
        where = declared.element if content is None else content
        for tag in ("restriction", "extension"):
            element = where.find(XS + tag)
            if element is not None and element.find(XS + "enumeration") is None:
                return self._named(declared, element.get("base", ""))
        return None


def same(datatype: str, one: str, other: str) -> bool:
    """Whether two lexical forms have the same value; what is no such form has to be equal."""
    if one == other:
        return True
    try:
        values = [_value(datatype, text.strip(" \t\r\n")) for text in (one, other)]
    except (ValueError, KeyError, InvalidOperation):
        return False
    return values[0] == values[1]


def _value(datatype: str, text: str) -> object:
    if datatype == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}[text]
    if datatype in INTEGERS:
        return int(text)
    if datatype in ("decimal", "float", "double"):
        return Decimal(text)
    if datatype in MOMENTS:
        return re.sub(r"(\.\d*?)0+(?=\D|$)", r"\1", text).replace(".Z", "Z").replace("+00:00", "Z")
    if datatype == "base64Binary":
        return base64.b64decode(re.sub(r"\s", "", text), validate=True)
    if datatype == "hexBinary":
        return bytes.fromhex(text)
    raise ValueError(datatype)
