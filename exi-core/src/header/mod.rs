//! EXI header, §5: cookie, distinguishing bits, presence bit, format version, options.

mod reader;
mod writer;

pub use reader::HeaderReader;
pub use writer::HeaderWriter;

use crate::bits::{Reader, Stop, Writer};
use crate::canonical::Canonical;
use crate::error::ErrorKind;
use crate::memory::Arena;
use crate::options_document::OptionsDocument;

/// The four octets that may begin a stream (§5.1).
pub const COOKIE: [u8; 4] = *b"$EXI";

/// What the header of a stream says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Header<'h> {
    /// True when the stream begins with the EXI cookie.
    pub cookie: bool,
    /// The options document; `None` where options are agreed out of band.
    pub options: Option<OptionsDocument<'h>>,
}

/// Memory for a [`HeaderReader`] or a [`HeaderWriter`], enough for eight entries of a datatype
/// representation map or as much of user-defined metadata.
///
/// Who expects more sizes an [`Arena`] of its own.
pub type HeaderArena = Arena<16, 1024, 32, 512, 8, 192, 32, 1024, 64>;

/// The first bits, up to the options.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prefix {
    pub(crate) cookie: bool,
    /// An options document follows.
    pub(crate) options: bool,
}

impl Header<'_> {
    /// The most bytes that a header without options takes.
    pub const MOST_BYTES: usize = 5;
}

impl<'h> Header<'h> {
    /// The header of a canonical stream (Canonical EXI §3): no cookie, and the canonical options
    /// document unless that is omitted.
    #[must_use]
    pub fn canonical(document: OptionsDocument<'h>, canonical: Canonical) -> Self {
        let document = document.canonical(canonical);
        let options = (!canonical.omit_options_document).then_some(document);
        Self { cookie: false, options }
    }
}

impl Prefix {
    /// Writes the first bits; the version is final version 1.
    pub(crate) fn write(self, writer: &mut Writer<'_>) {
        if self.cookie {
            COOKIE.iter().for_each(|&octet| writer.octet(octet));
        }
        writer.put(0b10, 2);
        writer.put(u32::from(self.options), 1);
        writer.put(0, 5);
    }

    /// Reads the first bits; where `previews` is true, preview versions are as good as final ones.
    pub(crate) fn read(reader: &mut Reader<'_, '_>, previews: bool) -> Result<Self, Stop> {
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
        match (preview, version) {
            (false, 1) => Ok(Self { cookie, options }),
            (true, _) if previews => Ok(Self { cookie, options }),
            _ => Err(ErrorKind::UnsupportedVersion { preview, version }.into()),
        }
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
