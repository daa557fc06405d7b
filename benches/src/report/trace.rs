//! Measuring one trace.

use super::Arguments;
use super::figures::{Floor, Ours, TraceFigures};
use super::prepared::Prepared;
use super::sensor_data;
use super::sizes;
use super::subjects::{floors, ours};
use super::zlib::Zlibs;
use crate::Result;
use crate::corpus::Trace;
use crate::measure::{Subject, medians};
use crate::memory;
use crate::peers::{command, quick_xml};

/// Measures a trace.
///
/// # Errors
///
/// A trace that cannot be coded, or a peer that fails.
pub fn measure(trace: &Trace, arguments: &Arguments) -> Result<TraceFigures> {
    let prepared = Prepared::new(trace, arguments.schema_set.as_deref())?;
    let Prepared { stanza, session, fields, .. } = &prepared;
    let zlibs = Zlibs::new(trace)?;
    #[cfg(feature = "zstd")]
    let zstd = super::zstd::Zstds::new(trace)?;
    let mut subjects = ours(&prepared)?;
    subjects.extend(floors(&prepared));
    subjects.extend(zlibs.subjects(trace));
    subjects.push(Subject::new("quick-xml", || quick_xml::parse(&trace.stanzas).map(drop)));
    #[cfg(feature = "zstd")]
    subjects.extend(zstd.subjects(trace)?);
    let times = medians(&mut subjects, arguments.rounds, trace.stanzas.len())?;
    let (allocations, xml_allocations) = allocations(&prepared)?;
    let state = memory::state(stanza.coding.schema_set);
    Ok(TraceFigures {
        trace: trace.name.clone(),
        stanzas: trace.stanzas.len(),
        xml_bytes: trace.bytes(),
        schema_set: stanza.coding.schema_set.to_owned(),
        strict: stanza.coding.strict,
        events: stanza.events.iter().map(Vec::len).sum(),
        ours: Ours {
            decode_ns: times.get("decode"),
            encode_ns: times.get("encode"),
            session_decode_ns: times.get("session decode"),
            session_encode_ns: times.get("session encode"),
            xml_to_exi_ns: times.get("XML to EXI"),
            exi_to_xml_ns: times.get("EXI to XML"),
            stream_to_exi_ns: times.get("stream to EXI"),
            stream_to_xml_ns: times.get("stream to XML"),
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
        #[cfg(feature = "zstd")]
        zstd: zstd.figures(&times),
        exi_deflated_bytes: sizes::deflated(&prepared)?,
        sensor_data: sensor_data::measure(&prepared, arguments.rounds)?,
        peers: arguments
            .peers
            .iter()
            .map(|peer| command::run(peer, &trace.file))
            .collect::<Result<_>>()?,
    })
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
    // Of transcoders alone: a stream writes some names with a prefix of its own, on the heap.
    subjects.retain(|subject| !subject.name.starts_with("stream"));
    let is_text = |subject: &Subject<'_>| subject.name.contains("XML");
    let (mut text, mut coders): (Vec<_>, Vec<_>) = subjects.drain(..).partition(is_text);
    Ok((count(&mut coders)?, count(&mut text)?))
}
