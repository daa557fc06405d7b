//! The sensor data of a trace: EXI beside CBOR and protobuf.

use std::hint::black_box;

use prost::Message;

use super::figures::{Format, SensorFigures};
use super::prepared::Prepared;
use crate::Result;
use crate::coders::{self, ROOM};
use crate::measure::{Medians, Subject, medians};
use crate::peers::sensor_data::{self, SensorData};
use crate::recording::Recording;

/// The messages with sensor data, in every form.
struct Messages {
    data: Vec<SensorData>,
    bodies: Vec<Vec<u8>>,
    recording: Recording,
    xml_bytes: usize,
    cbor: Vec<Vec<u8>>,
    protobuf: Vec<Vec<u8>>,
}

impl Messages {
    fn new(prepared: &Prepared<'_>) -> Result<Self> {
        let form = &prepared.stanza;
        let (mut data, mut xml_bytes) = (Vec::new(), 0);
        let (mut bodies, mut recorded) = (Vec::new(), Vec::new());
        let coded = form.bodies.iter().zip(&form.events).zip(&prepared.trace.stanzas);
        for ((body, events), stanza) in coded {
            let Some(message) = sensor_data::of(events) else { continue };
            data.push(message);
            bodies.push(body.clone());
            recorded.push(events.clone());
            xml_bytes += stanza.len();
        }
        let cbor: Result<Vec<_>, _> = data.iter().map(minicbor::to_vec).collect();
        let protobuf = data.iter().map(Message::encode_to_vec).collect();
        let recording = Recording::new(&recorded);
        Ok(Self { cbor: cbor?, protobuf, data, bodies, recording, xml_bytes })
    }
}

/// Measures the messages with sensor data; nothing where there are none.
///
/// # Errors
///
/// Those of the coders.
pub(super) fn measure(prepared: &Prepared<'_>, rounds: usize) -> Result<Option<SensorFigures>> {
    let messages = Messages::new(prepared)?;
    if messages.data.is_empty() {
        return Ok(None);
    }
    let mut subjects = ours(prepared, &messages)?;
    subjects.extend(theirs(&messages));
    let times = medians(&mut subjects, rounds, messages.data.len())?;
    let bytes = |pieces: &[Vec<u8>]| pieces.iter().map(Vec::len).sum::<usize>();
    Ok(Some(SensorFigures {
        stanzas: messages.data.len(),
        xml_bytes: messages.xml_bytes,
        exi: format(&times, "EXI", bytes(&messages.bodies)),
        cbor: format(&times, "CBOR", bytes(&messages.cbor)),
        protobuf: format(&times, "protobuf", bytes(&messages.protobuf)),
    }))
}

fn format(times: &Medians, name: &str, bytes: usize) -> Format {
    Format {
        encode_ns: times.get(&format!("{name} encode")),
        decode_ns: times.get(&format!("{name} decode")),
        bytes,
    }
}

fn ours<'m>(prepared: &Prepared<'_>, messages: &'m Messages) -> Result<Vec<Subject<'m>>> {
    let coding = prepared.stanza.coding;
    let (mut encoder, mut decoder) = (coding.encoder()?, coding.decoder()?);
    let mut out = vec![0; ROOM];
    Ok(vec![
        Subject::new("EXI encode", move || {
            coders::encode(&mut encoder, &messages.recording, coding.keep, &mut out).map(drop)
        }),
        Subject::new("EXI decode", move || {
            coders::decode(&mut decoder, &messages.bodies, coding.keep)
        }),
    ])
}

/// CBOR and protobuf, to and from structures; the output's memory is kept.
fn theirs(messages: &Messages) -> [Subject<'_>; 4] {
    let (mut cbor, mut protobuf) = (Vec::new(), Vec::new());
    [
        Subject::new("CBOR encode", move || {
            for message in &messages.data {
                cbor.clear();
                minicbor::encode(message, &mut cbor)?;
                black_box(&cbor);
            }
            Ok(())
        }),
        Subject::new("CBOR decode", || {
            for bytes in &messages.cbor {
                black_box(minicbor::decode::<SensorData>(bytes)?);
            }
            Ok(())
        }),
        Subject::new("protobuf encode", move || {
            for message in &messages.data {
                protobuf.clear();
                message.encode(&mut protobuf)?;
                black_box(&protobuf);
            }
            Ok(())
        }),
        Subject::new("protobuf decode", || {
            for bytes in &messages.protobuf {
                black_box(SensorData::decode(bytes.as_slice())?);
            }
            Ok(())
        }),
    ]
}
