//! EXI §7.4 in a setup: names of datatypes, which XEP-0322 types as strings.
//!
//! How a QName is written there is not said. `{namespace}local` says everything by itself, so it
//! is what is written; `prefix:local` is read by the declarations in scope of the element.

use exi_core::QName;
use exi_xml::StartTag;

use super::element::Element;
use super::namespaces::EXI;
use crate::negotiation::prelude::*;

/// The element that holds an entry of the map.
pub(super) const ELEMENT: &str = "datatypeRepresentationMap";

/// The value of attribute `name` of `element`, a QName of an entry written out.
pub(super) fn resolved<'a>(
    tag: &StartTag<'a>,
    element: &Element,
    name: QName<'_>,
    value: &'a str,
) -> String {
    let entry = element.is(EXI, ELEMENT) && matches!(name.local_name(), "type" | "representAs");
    match tag.resolve(value.trim()).filter(|_| entry && !value.trim().starts_with('{')) {
        Some(name) => format!("{{{}}}{}", name.uri(), name.local_name()),
        None => value.to_owned(),
    }
}

/// The entry that an element is: `type` and `representAs`.
pub(super) fn read(element: &Element) -> Option<(String, String)> {
    let name = |attribute| element.attribute(attribute).map(|name| name.trim().to_owned());
    let (datatype, representation) = (name("type")?, name("representAs")?);
    (is_written_out(&datatype) && is_written_out(&representation))
        .then_some((datatype, representation))
}

/// The element of an entry.
pub(super) fn write((datatype, representation): &(String, String)) -> Element {
    Element::new(EXI, ELEMENT).with("type", datatype).with("representAs", representation)
}

fn is_written_out(name: &str) -> bool {
    name.strip_prefix('{')
        .and_then(|rest| rest.rsplit_once('}'))
        .is_some_and(|(_, local)| !local.is_empty())
}
