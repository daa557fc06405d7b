//! XEP-0323, Internet of Things - Sensor Data (0.6): what a reader and a sensor say to each other.
//!
//! | a reader says | a sensor says |
//! | --- | --- |
//! | `req` | `accepted`, later `started` where it was queued; or an error |
//! | | `fields`, `failure`: parts of the readout; the last one may be `done` |
//! | | `done`, where the last part did not say so |
//! | `cancel` | `cancelled` |

mod answer;
mod field;
mod flags;
mod request;
mod stamp;

pub use answer::{Answer, NodeFields, Trouble};
pub use field::{Field, Value};
pub use flags::{Kinds, Quality};
pub use request::{Malformed, NodeName, Request};
pub use stamp::{Stamp, read_stamp, write_stamp};

use exi_xmpp::negotiation::Element;

/// The namespace.
pub const SENSOR_DATA: &str = "urn:xmpp:iot:sensordata";
/// The namespace of stanzas between a client and its server.
pub const CLIENT: &str = "jabber:client";
/// The namespace of stanza errors (RFC 6120 §8.3).
pub const STANZA_ERRORS: &str = "urn:ietf:params:xml:ns:xmpp-stanzas";

/// An element of the namespace, with a sequence number.
fn numbered(name: &str, seqnr: i32) -> Element {
    Element::new(SENSOR_DATA, name).with("seqnr", seqnr.to_string())
}

/// An attribute of type `xs:boolean`.
///
/// # Errors
///
/// It is none.
fn boolean(element: &Element, name: &'static str) -> Result<bool, Malformed> {
    match element.attribute(name).map(str::trim) {
        None | Some("false" | "0") => Ok(false),
        Some("true" | "1") => Ok(true),
        Some(_) => Err(Malformed(name)),
    }
}

/// The attribute `seqnr`, an `xs:int`.
fn seqnr(element: &Element) -> Result<i32, Malformed> {
    let number = element.attribute("seqnr").and_then(|text| text.trim().parse().ok());
    number.ok_or(Malformed("seqnr"))
}
