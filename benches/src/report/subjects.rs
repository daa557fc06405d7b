//! This engine and the floor, on a trace.

use exi_core::Keep;

use super::prepared::{Form, Prepared};
use crate::Result;
use crate::coders::{self, ExiToXml, ROOM, XmlToExi};
use crate::floor;
use crate::measure::Subject;
use crate::streams;

/// This engine: decode and encode with tables for a stanza and for the session, transcoders, and
/// an XMPP stream.
///
/// # Errors
///
/// Those of making the coders.
pub(super) fn ours<'p>(prepared: &'p Prepared<'_>) -> Result<Vec<Subject<'p>>> {
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
            coders::encode(&mut encoder, &form.recording, keep, &mut out).map(drop)
        }));
    }
    let form = &prepared.stanza;
    let (mut to_exi, mut to_xml) = (XmlToExi::new(&form.coding)?, ExiToXml::new(&form.coding)?);
    let stanzas = &prepared.trace.stanzas;
    subjects.push(Subject::new("XML to EXI", move || to_exi.pass(stanzas).map(drop)));
    subjects.push(Subject::new("EXI to XML", move || to_xml.pass(&form.bodies)));
    let (mut outgoing, mut incoming) = streams::connection(&form.coding)?;
    subjects.push(Subject::new("stream to EXI", move || outgoing.pass(stanzas)));
    subjects.push(Subject::new("stream to XML", move || incoming.pass(&form.bodies)));
    Ok(subjects)
}

/// The floor, and a plain copy.
pub(super) fn floors<'p>(prepared: &'p Prepared<'_>) -> [Subject<'p>; 3] {
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
