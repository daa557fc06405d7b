//! The bit fields of a body: what is left of EXI when its grammar is taken away.
//!
//! A decoder tells where in the stream each event ends, and what it holds. From the end of an event
//! backwards, `shape` says which fields the value and literal names must have; each is compared with
//! the bits that are there. What precedes them is the event code.

mod shape;

use std::collections::HashMap;

use exi_core::{Decoder, Event, Keep, QName, Step, Value};

use crate::Result;
use shape::{Piece, Shape};

/// A field of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Bits, 1 to 32; 0 for a run of bytes.
    pub width: u32,
    /// The bits, or the number of bytes.
    pub value: u32,
}

/// The fields of a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// The fields, in their order.
    pub fields: Vec<Field>,
    /// The bytes of all runs.
    pub text: Vec<u8>,
}

impl Fields {
    fn extend(&mut self, shape: &Shape, bits: Bits<'_>, mut at: u64) {
        for piece in shape {
            match piece {
                Piece::Bits { width, .. } => self.push(*width, bits.get(at, *width)),
                Piece::Run(text) => {
                    self.fields.push(Field { width: 0, value: text.len() as u32 });
                    self.text.extend_from_slice(text);
                }
            }
            at += piece.bits();
        }
    }

    fn push(&mut self, width: u32, value: u32) {
        self.fields.push(Field { width, value });
    }
}

/// Finds the fields of one body after another.
pub struct Dissector<'s, 'm> {
    decoder: Decoder<'s, 'm>,
    keep: Keep,
    values: Values,
}

impl<'s, 'm> Dissector<'s, 'm> {
    /// A dissector of bodies that `decoder` decodes; bit-packed ones.
    #[must_use]
    pub fn new(decoder: Decoder<'s, 'm>, keep: Keep) -> Self {
        let options = decoder.options();
        let values = Values {
            most: options.value_partition_capacity().unwrap_or(u32::MAX),
            longest: options.value_max_length().unwrap_or(u32::MAX),
            global: 0,
            local: HashMap::new(),
        };
        Self { decoder, keep, values }
    }

    /// The fields of a body.
    ///
    /// # Errors
    ///
    /// Those of the decoder.
    pub fn fields(&mut self, body: &[u8]) -> Result<Fields> {
        let (mut fields, bits) = (Fields::default(), Bits(body));
        let mut input = body;
        let mut elements: Vec<Name> = Vec::new();
        loop {
            let start = self.decoder.offset();
            let Step::Event(event) = self.decoder.next(&mut input)? else { break };
            let shapes = match &event {
                Event::StartElement(name) => {
                    elements.push(owned(name));
                    vec![]
                }
                Event::EndElement => {
                    elements.pop();
                    vec![]
                }
                Event::Attribute(name, value) => self.values.shapes(owned(name), value),
                Event::Characters(value) => {
                    self.values.shapes(elements.last().cloned().unwrap_or_default(), value)
                }
                _ => vec![],
            };
            let name = match &event {
                Event::StartElement(name) | Event::Attribute(name, _) => Some(*name),
                _ => None,
            };
            let literals = name.map(|name| literals(&name)).unwrap_or_default();
            let end = self.decoder.offset();
            self.values.dissect(&mut fields, bits, start, end, &shapes, &literals);
        }
        self.decoder.restart(self.keep);
        if matches!(self.keep, Keep::Nothing) {
            (self.values.global, self.values.local) = (0, HashMap::new());
        }
        Ok(fields)
    }
}

type Name = (String, String);

fn owned(name: &QName<'_>) -> Name {
    (name.uri().to_owned(), name.local_name().to_owned())
}

/// Local name and uri as literals, in the order in which they are looked for from the end.
fn literals(name: &QName<'_>) -> Vec<Shape> {
    vec![shape::text(name.local_name(), 1), shape::text(name.uri(), 0)]
}

/// A shape, and the name whose partition a value is added to where it is that one.
type Candidate = (Shape, Option<Name>);

/// How many values the partitions hold, which tells the widths of compact identifiers.
struct Values {
    most: u32,
    longest: u32,
    global: u32,
    local: HashMap<Name, u32>,
}

impl Values {
    /// What the fields of a value may be.
    fn shapes(&self, owner: Name, value: &Value<'_>) -> Vec<Candidate> {
        let Value::String(text) = value else {
            return shape::typed(value).into_iter().map(|shape| (shape, None)).collect();
        };
        let text = text.as_str();
        let local = self.local.get(&owner).copied().unwrap_or(0);
        let characters = text.chars().count() as u32;
        let added = (1..=self.longest).contains(&characters).then_some(owner);
        let mut shapes = vec![(shape::text(text, 2), added.clone())];
        shapes.extend((1..8).map(|width| (shape::restricted(characters, width), added.clone())));
        shapes.push((shape::identifier(0, local), None));
        shapes.push((shape::identifier(1, self.global), None));
        shapes
    }

    /// Appends the fields of the event between two places in the stream.
    fn dissect(
        &mut self,
        fields: &mut Fields,
        bits: Bits<'_>,
        start: u64,
        mut end: u64,
        shapes: &[Candidate],
        literals: &[Shape],
    ) {
        let mut behind = Vec::new();
        if let Some((shape, added)) = shapes.iter().find(|(shape, _)| bits.end(shape, start, end)) {
            end -= shape::bits(shape);
            behind.push((shape, end));
            if let Some(name) = added {
                self.global = (self.global + 1).min(self.most);
                *self.local.entry(name.clone()).or_default() += 1;
            }
        }
        for shape in literals.iter().take_while(|shape| shape::bits(shape) > 8) {
            if !bits.end(shape, start, end) {
                break;
            }
            end -= shape::bits(shape);
            behind.push((shape, end));
        }
        let mut at = start;
        while at < end {
            let width = (end - at).min(32) as u32;
            fields.push(width, bits.get(at, width));
            at += u64::from(width);
        }
        for (shape, at) in behind.into_iter().rev() {
            fields.extend(shape, bits, at);
        }
    }
}

/// The bits of a body.
#[derive(Clone, Copy)]
struct Bits<'b>(&'b [u8]);

impl Bits<'_> {
    /// `width` ≤ 32 bits from `at` on; zeros beyond the end.
    fn get(self, at: u64, width: u32) -> u32 {
        let byte = |index: u64| u64::from(self.0.get(index as usize).copied().unwrap_or(0));
        let five = (0..5).fold(0, |bits, place| bits << 8 | byte(at / 8 + place));
        let value = five >> (40 - width - (at % 8) as u32);
        (value & ((1 << width) - 1)) as u32
    }

    /// True where the bits before `end` are those of a shape, which lies behind `start`.
    fn end(self, shape: &Shape, start: u64, end: u64) -> bool {
        let Some(mut at) = end.checked_sub(shape::bits(shape)).filter(|at| *at >= start) else {
            return false;
        };
        shape.iter().all(|piece| {
            let here = at;
            at += piece.bits();
            match piece {
                Piece::Bits { width, value } => {
                    value.is_none_or(|value| self.get(here, *width) == value)
                }
                Piece::Run(text) => (0..)
                    .zip(text)
                    .all(|(place, byte)| self.get(here + place * 8, 8) == u32::from(*byte)),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coders::Coding;
    use crate::corpus::{Trace, samples};
    use crate::floor;
    use exi_core::Alignment;
    use exi_xmpp::tables::XMPP_IOT;

    /// Fields written again are the body; only a true dissection does that.
    #[test]
    fn fields_make_up_the_bodies() {
        for file in samples() {
            let trace = Trace::read(&file).unwrap();
            for keep in [Keep::Nothing, Keep::Values] {
                let coding = Coding {
                    schema: XMPP_IOT,
                    schema_set: "xmpp-iot",
                    strict: false,
                    alignment: Alignment::BitPacked,
                    keep,
                };
                let mut dissector = Dissector::new(coding.decoder().unwrap(), keep);
                let mut out = vec![0; 1 << 16];
                for body in coding.bodies(&trace.stanzas).unwrap() {
                    let fields = dissector.fields(&body).unwrap();
                    let written = floor::write(&fields, &mut out);
                    assert_eq!(out.get(..written), Some(body.as_slice()));
                    let mut text = vec![0; fields.text.len()];
                    let sum = floor::read(&fields.fields, &body, &mut text);
                    let bits = fields.fields.iter().filter(|field| field.width > 0);
                    assert_eq!(sum, bits.map(|field| u64::from(field.value)).sum::<u64>());
                    assert_eq!(text, fields.text);
                }
            }
        }
    }

    #[test]
    fn literal_names_and_values_are_runs() {
        let coding = Coding {
            schema: exi_core::Schema::none(),
            schema_set: "",
            strict: false,
            alignment: Alignment::BitPacked,
            keep: Keep::Nothing,
        };
        // <a>xy</a>, §8.4.3: uri 0 of 3 in two bits, name of one character, CH as 2 of 3 in two
        // bits after a second part of no bits, a string of two characters, EE and ED in no bits.
        let body = coding.bodies(&["<a>xy</a>".to_owned()]).unwrap().remove(0);
        let mut dissector = Dissector::new(coding.decoder().unwrap(), Keep::Nothing);
        let fields = dissector.fields(&body).unwrap();
        assert_eq!(fields.text, b"axy");
        let runs: Vec<_> = fields.fields.iter().filter(|field| field.width == 0).collect();
        assert_eq!(runs.len(), 2);
    }
}
