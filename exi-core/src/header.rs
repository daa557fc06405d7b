//! EXI header, §5: cookie, distinguishing bits, presence bit, format version.

use crate::bits::{Reader, Stop, Writer};
use crate::error::ErrorKind;

/// The four octets that may begin a stream (§5.1).
pub const COOKIE: [u8; 4] = *b"$EXI";

/// The header of a stream whose options are agreed out of band.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// True when the stream begins with the EXI cookie.
    pub cookie: bool,
}

impl Header {
    /// The most bytes that a header takes.
    pub const MOST_BYTES: usize = 5;

    /// Writes the header; version and bits are those of final version 1.
    pub(crate) fn write(self, writer: &mut Writer<'_>) {
        if self.cookie {
            COOKIE.iter().for_each(|&octet| writer.octet(octet));
        }
        writer.put(0b10, 2);
        writer.put(0, 1);
        writer.put(0, 5);
    }

    /// Reads a header.
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Result<Self, Stop> {
        let [first, rest @ ..] = COOKIE;
        let mut bits = reader.n_bit(2)?;
        let cookie = bits == u32::from(first >> 6);
        if cookie {
            let low = reader.n_bit(6)?;
            let mut same = low == u32::from(first & 0x3F);
            for octet in rest {
                same = same && reader.n_bit(8)? == u32::from(octet);
            }
            if !same {
                return Err(ErrorKind::NotExi.into());
            }
            bits = reader.n_bit(2)?;
        }
        if bits != 0b10 {
            return Err(ErrorKind::NotExi.into());
        }
        let options = reader.flag()?;
        let preview = reader.flag()?;
        let version = read_version(reader)?;
        if preview || version != 1 {
            return Err(ErrorKind::UnsupportedVersion { preview, version }.into());
        }
        if options {
            return Err(ErrorKind::OptionsDocument.into());
        }
        Ok(Self { cookie })
    }
}

/// The sum of 4-bit numbers up to one below 15, plus one (§5.3).
fn read_version(reader: &mut Reader<'_, '_>) -> Result<u32, Stop> {
    let version = reader.once(|reader| {
        let mut version = 1;
        // More than sixteen groups name no version that could ever be.
        for _ in 0..16 {
            let group = reader.n_bit(4)?;
            version += u64::from(group);
            if group != 15 {
                return Ok(version);
            }
        }
        Err(ErrorKind::InvalidValue("the format version").into())
    })?;
    Ok(version as u32)
}
