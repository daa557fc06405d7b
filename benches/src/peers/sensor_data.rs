//! The messages of XEP-0323 with sensor data in them, as CBOR (minicbor) and as protobuf (prost).
//!
//! Both are formats made for this very data: names of elements become small numbers, the flags of a
//! field become one, a time becomes milliseconds. CBOR has arrays for structures, without keys.

use exi_core::value::DateTime;
use exi_core::{Event, Value};

/// A message with the fields of a device.
#[derive(Clone, PartialEq, prost::Message, minicbor::Encode, minicbor::Decode)]
pub struct SensorData {
    /// The sender's address.
    #[prost(string, tag = "1")]
    #[n(0)]
    pub from: String,
    /// The receiver's address.
    #[prost(string, tag = "2")]
    #[n(1)]
    pub to: String,
    /// The number of the request.
    #[prost(uint32, tag = "3")]
    #[n(2)]
    pub sequence: u32,
    /// True for the last message of an answer.
    #[prost(bool, tag = "4")]
    #[n(3)]
    pub done: bool,
    /// The nodes.
    #[prost(message, repeated, tag = "5")]
    #[n(4)]
    pub nodes: Vec<Node>,
}

/// A node of a device.
#[derive(Clone, PartialEq, prost::Message, minicbor::Encode, minicbor::Decode)]
pub struct Node {
    /// Its identity.
    #[prost(string, tag = "1")]
    #[n(0)]
    pub id: String,
    /// When its fields were read.
    #[prost(message, repeated, tag = "2")]
    #[n(1)]
    pub times: Vec<Time>,
}

/// The fields of one moment.
#[derive(Clone, PartialEq, prost::Message, minicbor::Encode, minicbor::Decode)]
pub struct Time {
    /// Milliseconds since 1970.
    #[prost(sint64, tag = "1")]
    #[n(0)]
    pub at: i64,
    /// The fields.
    #[prost(message, repeated, tag = "2")]
    #[n(1)]
    pub fields: Vec<Field>,
}

/// A field: a number, or text.
#[derive(Clone, PartialEq, prost::Message, minicbor::Encode, minicbor::Decode)]
pub struct Field {
    /// Its name.
    #[prost(string, tag = "1")]
    #[n(0)]
    pub name: String,
    /// One bit for each kind of value that it is (momentary, manual estimate, ...).
    #[prost(uint32, tag = "2")]
    #[n(1)]
    pub flags: u32,
    /// Which element it is: numeric, int, string, boolean, ...
    #[prost(uint32, tag = "3")]
    #[n(2)]
    pub kind: u32,
    /// A number, where it is a number or a boolean.
    #[prost(double, optional, tag = "4")]
    #[n(3)]
    pub number: Option<f64>,
    /// Its text, where it is something else.
    #[prost(string, optional, tag = "5")]
    #[n(4)]
    pub text: Option<String>,
    /// The unit of a number.
    #[prost(string, optional, tag = "6")]
    #[n(5)]
    pub unit: Option<String>,
}

const NAMESPACE: &str = "urn:xmpp:iot:sensordata";
/// The elements of fields.
const KINDS: [&str; 10] =
    ["numeric", "int", "long", "boolean", "string", "enum", "date", "dateTime", "duration", "time"];
/// What a field may be, and how good it is.
const FLAGS: [&str; 22] = [
    "momentary",
    "peak",
    "status",
    "computed",
    "identity",
    "historicalSecond",
    "historicalMinute",
    "historicalHour",
    "historicalDay",
    "historicalWeek",
    "historicalMonth",
    "historicalQuarter",
    "historicalYear",
    "automaticReadout",
    "automaticEstimate",
    "manualReadout",
    "manualEstimate",
    "timeOffset",
    "warning",
    "error",
    "missing",
    "invoiced",
];

/// The sensor data of a stanza, if it is a message with such data.
#[must_use]
pub fn of(events: &[Event<'_>]) -> Option<SensorData> {
    let mut message = SensorData::default();
    let mut element = "";
    let mut found = false;
    for event in events {
        match event {
            Event::StartElement(name) => {
                element = name.local_name();
                found |= name.uri() == NAMESPACE && element == "fields";
                message.begin(element);
            }
            Event::Attribute(name, value) => message.attribute(element, name.local_name(), value),
            _ => {}
        }
    }
    found.then_some(message)
}

impl SensorData {
    fn begin(&mut self, element: &str) {
        match element {
            "node" => self.nodes.push(Node::default()),
            "timestamp" => {
                if let Some(node) = self.nodes.last_mut() {
                    node.times.push(Time::default());
                }
            }
            _ => {
                let kind = KINDS.iter().position(|kind| *kind == element);
                if let (Some(kind), Some(time)) = (kind, self.time()) {
                    time.fields.push(Field { kind: kind as u32, ..Field::default() });
                }
            }
        }
    }

    fn time(&mut self) -> Option<&mut Time> {
        self.nodes.last_mut()?.times.last_mut()
    }

    fn attribute(&mut self, element: &str, name: &str, value: &Value<'_>) {
        match (element, name) {
            ("message", "from") => self.from = value.to_string(),
            ("message", "to") => self.to = value.to_string(),
            ("fields", "seqnr") => self.sequence = value.to_string().parse().unwrap_or(0),
            ("fields", "done") => self.done = is_true(value),
            ("node", "nodeId") => {
                if let Some(node) = self.nodes.last_mut() {
                    node.id = value.to_string();
                }
            }
            ("timestamp", "value") => {
                if let (Some(time), Value::DateTime(value)) = (self.time(), value) {
                    time.at = milliseconds(value);
                }
            }
            _ => {
                if let Some(field) = self.time().and_then(|time| time.fields.last_mut()) {
                    field.attribute(name, value);
                }
            }
        }
    }
}

impl Field {
    fn attribute(&mut self, name: &str, value: &Value<'_>) {
        match name {
            "name" => self.name = value.to_string(),
            "unit" => self.unit = Some(value.to_string()),
            "value" => match value {
                Value::Boolean(value) => self.number = Some(f64::from(u8::from(value.get()))),
                value => match value.to_string().parse() {
                    Ok(number) => self.number = Some(number),
                    Err(_) => self.text = Some(value.to_string()),
                },
            },
            flag if is_true(value) => {
                let place = FLAGS.iter().position(|name| *name == flag).unwrap_or(FLAGS.len());
                self.flags |= 1 << place;
            }
            _ => {}
        }
    }
}

fn is_true(value: &Value<'_>) -> bool {
    matches!(value, Value::Boolean(value) if value.get())
}

/// Milliseconds since 1970 of a time in UTC.
fn milliseconds(value: &DateTime<'_>) -> i64 {
    // Days of years that begin in March, so that a leap day comes last.
    let (month, year) = (i64::from(value.month()), value.year());
    let year = if month < 3 { year - 1 } else { year };
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * ((month + 9) % 12) + 2) / 5
        + i64::from(value.day())
        - 719_469;
    let minutes = days * 1440 + i64::from(value.hour()) * 60 + i64::from(value.minute());
    (minutes * 60 + i64::from(value.second())) * 1000
}

#[cfg(test)]
mod tests {
    use super::*;
    use exi_core::QName;
    use exi_core::value::DateTimeKind;

    #[test]
    fn times_are_milliseconds() {
        let of = |text| milliseconds(&DateTime::parse(DateTimeKind::DateTime, text).unwrap());
        assert_eq!(of("1970-01-01T00:00:00Z"), 0);
        assert_eq!(of("2000-03-01T00:00:01Z"), 951_868_801_000); // date -d ... +%s
        assert_eq!(of("2026-02-28T23:59:59Z"), 1_772_323_199_000);
    }

    #[test]
    fn a_message_keeps_its_data_in_both_formats() {
        let own = |name| QName::new(NAMESPACE, name);
        let attribute = |name, value| Event::Attribute(QName::new("", name), value);
        let data = of(&[
            Event::StartElement(QName::new("jabber:client", "message")),
            attribute("from", Value::from("a@b")),
            Event::StartElement(own("fields")),
            attribute("seqnr", Value::from(7)),
            Event::StartElement(own("node")),
            Event::StartElement(own("timestamp")),
            Event::StartElement(own("numeric")),
            attribute("name", Value::from("T")),
            attribute("momentary", Value::from(true)),
            attribute("value", Value::from(11.5)),
        ]);
        let data = data.unwrap();
        let field = &data.nodes[0].times[0].fields[0];
        assert_eq!((data.sequence, field.flags, field.number), (7, 1, Some(11.5)));
        let cbor = minicbor::to_vec(&data).unwrap();
        assert_eq!(minicbor::decode::<SensorData>(&cbor).unwrap(), data);
        let protobuf = prost::Message::encode_to_vec(&data);
        let back: SensorData = prost::Message::decode(protobuf.as_slice()).unwrap();
        assert_eq!(back, data);
    }
}
