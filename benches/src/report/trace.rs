//! Measuring one trace.

use std::hint::black_box;

use exi_core::{Alignment, Event, Keep};
use exi_xmpp::tables;

use super::Arguments;
use super::figures::{Deflate, Floor, Ours, TraceFigures};
use crate::Result;
use crate::coders::{self, Coding, ExiToXml, ROOM, XmlToExi};
use crate::corpus::Trace;
use crate::fields::{Dissector, Fields};
use crate::floor;
use crate::measure::{Medians, Subject, medians};
use crate::memory;
use crate::peers::zlib::{Framing, Zlib};
use crate::peers::{command, quick_xml};

/// A trace in every form that a subject needs.
struct Prepared<'t> {
    trace: &'t Trace,
    stanza: Form,
    session: Form,
    fields: Vec<Fields>,
}

/// A trace, coded.
struct Form {
    coding: Coding,
    bodies: Vec<Vec<u8>>,
    recordings: Vec<Vec<Event<'static>>>,
}

impl Form {
    fn new(coding: Coding, trace: &Trace) -> Result<Self> {
        let bodies = coding.bodies(&trace.stanzas)?;
        let recordings = coding.recordings(&bodies)?;
        Ok(Self { coding, bodies, recordings })
    }

    fn bytes(&self) -> usize {
        self.bodies.iter().map(Vec::len).sum()
    }
}

impl<'t> Prepared<'t> {
    fn new(trace: &'t Trace, schema_set: &str) -> Result<Self> {
        let named = tables::all().iter().find(|tables| tables.name == schema_set);
        let named = named.ok_or_else(|| format!("no tables {schema_set}"))?;
        let coding = |strict, keep| Coding {
            schema: named.schema,
            schema_set: named.name,
            strict,
            alignment: Alignment::BitPacked,
            keep,
        };
        // Strict, as XEP-0322's defaults have it, unless a stanza is not valid.
        let strict = coding(true, Keep::Nothing).bodies(&trace.stanzas).is_ok();
        let stanza = Form::new(coding(strict, Keep::Nothing), trace)?;
        let session = Form::new(coding(strict, Keep::Values), trace)?;
        let mut dissector = Dissector::new(stanza.coding.decoder()?, Keep::Nothing);
        let fields: Result<_> = stanza.bodies.iter().map(|body| dissector.fields(body)).collect();
        Ok(Self { trace, stanza, session, fields: fields? })
    }
}

/// Measures a trace.
///
/// # Errors
///
/// A trace that cannot be coded, or a peer that fails.
pub fn measure(trace: &Trace, arguments: &Arguments) -> Result<TraceFigures> {
    let prepared = Prepared::new(trace, &arguments.schema_set)?;
    let Prepared { stanza, session, fields, .. } = &prepared;
    let zlibs = Zlibs::new(trace)?;
    let mut subjects = ours(&prepared)?;
    subjects.extend(floors(&prepared));
    subjects.extend(zlibs.subjects(trace));
    subjects.push(Subject::new("quick-xml", || quick_xml::parse(&trace.stanzas).map(drop)));
    let times = medians(&mut subjects, arguments.rounds, trace.stanzas.len())?;
    let (allocations, xml_allocations) = allocations(&prepared)?;
    let state = memory::state(&arguments.schema_set);
    Ok(TraceFigures {
        trace: trace.name.clone(),
        stanzas: trace.stanzas.len(),
        xml_bytes: trace.bytes(),
        schema_set: arguments.schema_set.clone(),
        strict: stanza.coding.strict,
        events: stanza.recordings.iter().map(Vec::len).sum(),
        ours: Ours {
            decode_ns: times.get("decode"),
            encode_ns: times.get("encode"),
            session_decode_ns: times.get("session decode"),
            session_encode_ns: times.get("session encode"),
            xml_to_exi_ns: times.get("XML to EXI"),
            exi_to_xml_ns: times.get("EXI to XML"),
            exi_bytes: stanza.bytes(),
            exi_session_bytes: session.bytes(),
            allocations,
            xml_allocations,
            encoder_state_bytes: state.map(|state| state.encoder),
            decoder_state_bytes: state.map(|state| state.decoder),
        },
        zlib6: zlibs.figures(6, &times),
        zlib1: zlibs.figures(1, &times),
        zlib9: zlibs.figures(9, &times),
        quick_xml_parse_ns: times.get("quick-xml"),
        floor: Floor {
            decode_ns: times.get("floor decode"),
            encode_ns: times.get("floor encode"),
            memcpy_ns: times.get("memcpy"),
            fields: fields.iter().map(|fields| fields.fields.len()).sum(),
        },
        peers: arguments
            .peers
            .iter()
            .map(|peer| command::run(peer, &trace.file))
            .collect::<Result<_>>()?,
    })
}

fn ours<'p>(prepared: &'p Prepared<'_>) -> Result<Vec<Subject<'p>>> {
    let mut subjects = Vec::new();
    for (form, names) in [
        (&prepared.stanza, ["decode", "encode"]),
        (&prepared.session, ["session decode", "session encode"]),
    ] {
        let keep = form.coding.keep;
        let (mut decoder, mut encoder) = (form.coding.decoder()?, form.coding.encoder()?);
        let mut out = vec![0; ROOM];
        let [decode, encode] = names;
        // A pass is a session: it begins with empty tables.
        subjects.push(Subject::new(decode, move || {
            decoder.restart(Keep::Nothing);
            coders::decode(&mut decoder, &form.bodies, keep)
        }));
        subjects.push(Subject::new(encode, move || {
            encoder.restart(Keep::Nothing);
            coders::encode(&mut encoder, &form.recordings, keep, &mut out).map(drop)
        }));
    }
    let form = &prepared.stanza;
    let (mut to_exi, mut to_xml) = (XmlToExi::new(&form.coding)?, ExiToXml::new(&form.coding)?);
    let stanzas = &prepared.trace.stanzas;
    subjects.push(Subject::new("XML to EXI", move || to_exi.pass(stanzas).map(drop)));
    subjects.push(Subject::new("EXI to XML", move || to_xml.pass(&form.bodies)));
    Ok(subjects)
}

fn floors<'p>(prepared: &'p Prepared<'_>) -> [Subject<'p>; 3] {
    let Prepared { stanza: Form { bodies, .. }, fields, .. } = prepared;
    let (mut room, mut out, mut copy) = (vec![0; ROOM], vec![0; ROOM], vec![0; ROOM]);
    [
        Subject::new("floor decode", move || {
            floor::read_all(fields, bodies, &mut room);
            Ok(())
        }),
        Subject::new("floor encode", move || {
            floor::write_all(fields, &mut out);
            Ok(())
        }),
        Subject::new("memcpy", move || {
            floor::copy_all(bodies, &mut copy);
            Ok(())
        }),
    ]
}

/// zlib-rs at each level and framing, with what it makes of the trace.
struct Zlibs(Vec<(u32, Framing, Vec<Vec<u8>>)>);

impl Zlibs {
    fn new(trace: &Trace) -> Result<Self> {
        let mut all = Vec::new();
        for level in [1, 6, 9] {
            for framing in [Framing::Stream, Framing::Alone] {
                let pieces = Zlib::new(level, framing).pieces(&trace.stanzas)?;
                all.push((level, framing, pieces));
            }
        }
        Ok(Self(all))
    }

    fn subjects<'z>(&'z self, trace: &'z Trace) -> Vec<Subject<'z>> {
        let mut subjects = Vec::new();
        for (level, framing, pieces) in &self.0 {
            let mut zlib = Zlib::new(*level, *framing);
            subjects.push(Subject::new(name("deflate", *level, *framing), move || {
                zlib.deflate(&trace.stanzas, consume)
            }));
            let mut zlib = Zlib::new(*level, *framing);
            subjects.push(Subject::new(name("inflate", *level, *framing), move || {
                zlib.inflate(pieces, consume)
            }));
        }
        subjects
    }

    fn figures(&self, level: u32, times: &Medians) -> Deflate {
        let bytes = |framing| {
            let mut found = self.0.iter().filter(|one| (one.0, one.1) == (level, framing));
            found.next().map_or(0, |(.., pieces)| pieces.iter().map(Vec::len).sum())
        };
        let time = |way, framing| times.get(&name(way, level, framing));
        Deflate {
            deflate_ns: time("deflate", Framing::Stream),
            inflate_ns: time("inflate", Framing::Stream),
            bytes: bytes(Framing::Stream),
            alone_deflate_ns: time("deflate", Framing::Alone),
            alone_inflate_ns: time("inflate", Framing::Alone),
            alone_bytes: bytes(Framing::Alone),
        }
    }
}

fn consume(bytes: &[u8]) {
    black_box(bytes);
}

fn name(way: &str, level: u32, framing: Framing) -> String {
    format!("{way} {level} {framing:?}")
}

/// Allocations a stanza of warm coders, and of warm transcoders.
fn allocations(prepared: &Prepared<'_>) -> Result<(f64, f64)> {
    let count = |subjects: &mut [Subject<'_>]| -> Result<f64> {
        let mut result = Ok(());
        let mut pass = || subjects.iter_mut().try_for_each(|subject| (subject.pass)());
        pass()?;
        let heap = allocation_counter::measure(|| result = pass());
        result?;
        Ok(heap.count_total as f64 / prepared.trace.stanzas.len() as f64)
    };
    let mut subjects = ours(prepared)?;
    let is_text = |subject: &Subject<'_>| subject.name.contains("XML");
    let (mut text, mut coders): (Vec<_>, Vec<_>) = subjects.drain(..).partition(is_text);
    Ok((count(&mut coders)?, count(&mut text)?))
}
