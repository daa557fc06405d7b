//! Binary content, §7.1.1.

use core::fmt;

use super::form::LexicalSink;
use super::lexical::{self, LexicalError};

/// How binary content is written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// `xsd:base64Binary`
    Base64,
    /// `xsd:hexBinary`
    Hex,
}

impl Encoding {
    /// The name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base64 => "base64Binary",
            Self::Hex => "hexBinary",
        }
    }

    /// Bits that one character stands for.
    const fn bits(self) -> u32 {
        match self {
            Self::Base64 => 6,
            Self::Hex => 4,
        }
    }

    const fn digit(self, character: u8) -> Option<u8> {
        match (self, character) {
            (_, b'0'..=b'9') if matches!(self, Self::Hex) => Some(character - b'0'),
            (Self::Hex, b'A'..=b'F') => Some(character - b'A' + 10),
            (Self::Hex, b'a'..=b'f') => Some(character - b'a' + 10),
            (Self::Base64, b'A'..=b'Z') => Some(character - b'A'),
            (Self::Base64, b'a'..=b'z') => Some(character - b'a' + 26),
            (Self::Base64, b'0'..=b'9') => Some(character - b'0' + 52),
            (Self::Base64, b'+') => Some(62),
            (Self::Base64, b'/') => Some(63),
            _ => None,
        }
    }
}

/// Octets, and how they are written as text.
#[derive(Clone, Copy, Debug)]
pub struct Binary<'a> {
    /// The octets.
    pub bytes: &'a [u8],
    /// Their form as text.
    pub encoding: Encoding,
}

impl<'a> Binary<'a> {
    /// Content of `xsd:base64Binary`.
    #[must_use]
    pub const fn base64(bytes: &'a [u8]) -> Self {
        Self { bytes, encoding: Encoding::Base64 }
    }

    /// Content of `xsd:hexBinary`.
    #[must_use]
    pub const fn hex(bytes: &'a [u8]) -> Self {
        Self { bytes, encoding: Encoding::Hex }
    }

    /// Reads the lexical form into `room`, white space anywhere permitted.
    ///
    /// Four characters of Base64 make three octets, two of Hex one.
    ///
    /// # Errors
    ///
    /// [`LexicalError`] where the text is something else, or `room` is too short.
    pub fn parse(encoding: Encoding, text: &str, room: &'a mut [u8]) -> Result<Self, LexicalError> {
        let encoded = Encoded::new(encoding, text.as_bytes())?;
        let room = room.get_mut(..encoded.len()).ok_or(LexicalError::new(encoding.name()))?;
        for (place, octet) in room.iter_mut().zip(encoded.octets()) {
            *place = octet;
        }
        Ok(Self { bytes: room, encoding })
    }
}

impl Binary<'_> {
    pub(crate) fn write(&self, out: &mut impl LexicalSink) -> fmt::Result {
        match self.encoding {
            Encoding::Hex => self
                .bytes
                .iter()
                .try_for_each(|byte| out.put(&[hex_digit(byte >> 4), hex_digit(byte & 0xF)])),
            Encoding::Base64 => {
                let (whole, rest) = self.bytes.as_chunks::<3>();
                whole.iter().try_for_each(|octets| out.put(&base64(*octets)))?;
                match (rest, rest.first_chunk::<2>()) {
                    ([], _) => Ok(()),
                    (_, Some([one, two])) => {
                        let [a, b, c, _] = base64([*one, *two, 0]);
                        out.put(&[a, b, c, b'='])
                    }
                    ([one, ..], None) => {
                        let [a, b, ..] = base64([*one, 0, 0]);
                        out.put(&[a, b, b'=', b'='])
                    }
                }
            }
        }
    }
}

impl PartialEq for Binary<'_> {
    /// Compares the octets.
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Binary<'_> {}

impl fmt::Display for Binary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

const fn hex_digit(digit: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { b'A' + (digit - 10) }
}

/// The four characters of three octets.
fn base64([one, two, three]: [u8; 3]) -> [u8; 4] {
    let bits = u32::from_be_bytes([0, one, two, three]);
    [18, 12, 6, 0].map(|shift| base64_character((bits >> shift) as u8 & 0x3F))
}

const fn base64_character(digit: u8) -> u8 {
    match digit {
        0..26 => b'A' + digit,
        26..52 => b'a' + (digit - 26),
        52..62 => b'0' + (digit - 52),
        62 => b'+',
        _ => b'/',
    }
}

/// Binary content as text that is known to be right.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Encoded<'a> {
    encoding: Encoding,
    text: &'a [u8],
    len: usize,
}

impl<'a> Encoded<'a> {
    /// Checks the text, without keeping what it stands for.
    pub(crate) fn new(encoding: Encoding, text: &'a [u8]) -> Result<Self, LexicalError> {
        let error = LexicalError::new(encoding.name());
        let mut digits = 0usize;
        let mut padding = 0usize;
        let mut last = 0;
        for &character in text.iter().filter(|character| !lexical::is_space(**character)) {
            match encoding.digit(character) {
                Some(digit) if padding == 0 => {
                    digits += 1;
                    last = digit;
                }
                None if character == b'=' && encoding == Encoding::Base64 => padding += 1,
                _ => return Err(error),
            }
        }
        // What is left over after the last whole octet has to be zero.
        let good = match (encoding, digits % 4, padding) {
            (Encoding::Hex, 0 | 2, _) | (Encoding::Base64, 0, 0) => true,
            (Encoding::Base64, 2, 2) => last & 0x0F == 0,
            (Encoding::Base64, 3, 1) => last & 0x03 == 0,
            _ => false,
        };
        let len = match encoding {
            Encoding::Hex => digits / 2,
            Encoding::Base64 => digits / 4 * 3 + (digits % 4).saturating_sub(1),
        };
        if good { Ok(Self { encoding, text, len }) } else { Err(error) }
    }

    /// Number of octets.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// The octets.
    pub(crate) fn octets(&self) -> impl Iterator<Item = u8> + use<'a> {
        let encoding = self.encoding;
        let mut digits = self.text.iter().filter_map(move |character| encoding.digit(*character));
        let (mut bits, mut count) = (0u32, 0);
        (0..self.len).map(move |_| {
            while count < 8 {
                bits = bits << encoding.bits() | u32::from(digits.next().unwrap_or(0));
                count += encoding.bits();
            }
            count -= 8;
            (bits >> count) as u8
        })
    }
}
