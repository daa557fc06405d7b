//! How a schema is known: its namespace, and the length and MD5 of its file (XEP-0322).

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// An MD5 digest; written as 32 lower-case hexadecimal digits, `md5Hash` in a setup.
///
/// It identifies files among peers that trust each other. Nothing here relies on it for safety.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Md5(pub [u8; 16]);

impl Md5 {
    /// The digest of bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        use md5::Digest;
        Self(md5::Md5::digest(bytes).into())
    }
}

impl fmt::Display for Md5 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Md5 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Text that is not 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Md5Error;

impl fmt::Display for Md5Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an MD5 hash has 32 digits out of 0-9 and a-f")
    }
}

impl core::error::Error for Md5Error {}

impl FromStr for Md5 {
    type Err = Md5Error;

    fn from_str(text: &str) -> Result<Self, Md5Error> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(Md5Error),
        };
        let mut digest = [0; 16];
        if text.len() != 2 * digest.len() {
            return Err(Md5Error);
        }
        for (byte, pair) in digest.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            if let [high, low] = *pair {
                *byte = digit(high)? << 4 | digit(low)?;
            }
        }
        Ok(Self(digest))
    }
}

/// What a schema is known by among peers: a `schema` or `missingSchema` of a setup.
///
/// Keys are ordered as a canonical schema orders its imports: ascending by namespace, byte by byte
/// (XEP-0322).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaKey {
    /// The target namespace, `ns`.
    pub namespace: String,
    /// The length of the file in bytes, `bytes`.
    pub bytes: u64,
    /// The MD5 of the file, `md5Hash`.
    pub md5: Md5,
}

impl fmt::Display for SchemaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes, MD5 {})", self.namespace, self.bytes, self.md5)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    /// RFC 1321, A.5.
    #[test]
    fn digests_are_those_of_the_suite_in_the_rfc() {
        assert_eq!(Md5::of(b"").to_string(), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(Md5::of(b"abc").to_string(), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!("900150983cd24fb0d6963f7d28e17f72".parse(), Ok(Md5::of(b"abc")));
    }

    #[test]
    fn other_text_is_no_digest() {
        for text in ["", "900150983cd24fb0d6963f7d28e17f7", "900150983CD24FB0D6963F7D28E17F72"] {
            assert_eq!(text.parse::<Md5>(), Err(Md5Error), "{text}");
        }
        assert_eq!("g00150983cd24fb0d6963f7d28e17f72".parse::<Md5>(), Err(Md5Error));
    }
}
