//! Binary, §7.1.1.

use super::{Decoded, Span};
use crate::bits::{Begun, Reader, Stop, Writer};
use crate::error::Limit;
use crate::memory::Scratch;
use crate::value::{Encoded, Encoding};

/// Reads the length and the octets, which go to `scratch`.
pub(super) fn read(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    encoding: Encoding,
) -> Result<Decoded, Stop> {
    let length = reader.unsigned("a length of binary content")?;
    let octets = read_octets(reader, scratch, length)?;
    Ok(Decoded::Binary { octets, encoding })
}

fn read_octets(
    reader: &mut Reader<'_, '_>,
    scratch: &mut Scratch<'_>,
    length: u64,
) -> Result<Span, Stop> {
    /// A length may be a lie: room is made for this much of it at a time.
    const STEP: u32 = 1024;
    let mark = match reader.log().begin() {
        Begun::Done(span) => return Ok(Span::unpack(span)),
        Begun::Run(mark) => mark,
    };
    let length = u32::try_from(length).map_err(|_| Limit::ValueLength)?;
    let mut octets = match Span::unpack(reader.log().progress(mark)) {
        Span { len: 0, .. } => Span::empty(scratch),
        octets => octets,
    };
    while octets.len < length {
        let step = STEP.min(length - octets.len);
        let start = scratch.len();
        let read = reader.octets(scratch.append(step as usize)?);
        scratch.truncate(start + read);
        octets.len += read as u32;
        reader.log().save(mark, octets.pack());
        if read < step as usize {
            return Err(Stop::NeedInput);
        }
    }
    reader.log().complete(mark, octets.pack());
    Ok(octets)
}

pub(super) fn write(writer: &mut Writer<'_>, octets: &[u8]) {
    writer.unsigned(octets.len() as u64);
    writer.octets(octets);
}

/// Writes what text in Base64 or Hex stands for.
pub(super) fn write_encoded(writer: &mut Writer<'_>, encoded: &Encoded<'_>) {
    writer.unsigned(encoded.len() as u64);
    encoded.octets().for_each(|octet| writer.octet(octet));
}
