//! Markup that the input does not hold to its end yet.

/// Looks for the end of a piece of markup, so that it is parsed once only, and no byte is looked
/// at twice, however the input is cut.
#[derive(Debug)]
pub(crate) struct Pending {
    /// Bytes of the markup that were looked at.
    seen: usize,
    /// The quote that a tag is inside of.
    quote: Option<u8>,
}

impl Pending {
    pub(crate) const fn new() -> Self {
        Self { seen: 0, quote: None }
    }

    /// True when the markup that `rest` begins with may be complete.
    pub(crate) fn is_complete(&mut self, rest: &[u8]) -> bool {
        match rest {
            [b'<', b'!', b'-', ..] => self.find(rest, b"-->"),
            [b'<', b'!', b'[', ..] => self.find(rest, b"]]>"),
            [b'<', b'?', ..] => self.find(rest, b"?>"),
            [b'<', b'!', b'D', ..] => self.doubled(rest),
            [b'<', b'!'] | [b'<'] => false,
            [b'<', ..] => self.tag(rest),
            _ => self.reference(rest),
        }
    }

    fn find(&mut self, rest: &[u8], end: &[u8]) -> bool {
        let from = self.seen.saturating_sub(end.len() - 1);
        self.seen = rest.len();
        memchr::memmem::find(rest.get(from..).unwrap_or_default(), end).is_some()
    }

    /// A reference ends where its name cannot go on.
    fn reference(&mut self, rest: &[u8]) -> bool {
        let new = rest.get(self.seen.max(2)..).unwrap_or_default();
        self.seen = rest.len();
        !new.iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-.:".contains(byte) || !byte.is_ascii())
    }

    /// A document type declaration ends where only its parser knows: try at every doubling.
    fn doubled(&mut self, rest: &[u8]) -> bool {
        let complete = rest.len() >= self.seen * 2;
        if complete {
            self.seen = rest.len();
        }
        complete
    }

    fn tag(&mut self, rest: &[u8]) -> bool {
        for &byte in rest.get(self.seen..).unwrap_or_default() {
            self.seen += 1;
            match self.quote {
                Some(quote) if byte == quote => self.quote = None,
                None if byte == b'>' => return true,
                None if byte == b'"' || byte == b'\'' => self.quote = Some(byte),
                _ => {}
            }
        }
        false
    }
}
