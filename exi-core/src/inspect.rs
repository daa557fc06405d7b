//! What the bits of a stream mean, event by event, §6.1: for tools that show streams.

use core::fmt;

pub use crate::decoder::Inspector;

/// The bits of one event. Offsets are in bits, from the start of the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventBits {
    /// The non-terminal that was in force.
    pub non_terminal: NonTerminal,
    /// The event code.
    pub code: EventCode,
    /// Where the event begins; an event begins where the one before it ended.
    pub offset: u64,
    /// Bits of the event. A value that is in a channel of its own counts only in `value`; the
    /// padding at the end of the body, and the start and end of a self-contained element in its
    /// fragment, count with the event that comes with them or next.
    pub length: u64,
    /// Bits of the event code.
    pub code_length: u64,
    /// Bits of names: what the event code leaves open of a qname, and its prefix. In a stream that
    /// spells out a namespace which has a compact identifier, against §7.3.1, this may be wrong.
    pub name_length: u64,
    /// The value, of AT and CH events.
    pub value: Option<ValueBits>,
}

/// The bits of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValueBits {
    /// Where it begins.
    pub offset: u64,
    /// Its bits.
    pub length: u64,
    /// What a String is to the value partitions; of other datatypes, and of lists, nothing.
    pub string: Option<StringUse>,
}

/// What a String is to the value partitions (§7.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringUse {
    /// A compact identifier of the local partition.
    LocalHit,
    /// A compact identifier of the global partition.
    GlobalHit,
    /// Spelled out.
    Miss,
}

impl fmt::Display for StringUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LocalHit => "local hit",
            Self::GlobalHit => "global hit",
            Self::Miss => "miss",
        })
    }
}

/// A non-terminal of a grammar (§8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NonTerminal {
    /// Document or Fragment: before SD.
    Document,
    /// DocContent: before the root element.
    DocContent,
    /// DocEnd: after it.
    DocEnd,
    /// FragmentContent.
    FragmentContent,
    /// StartTagContent of a built-in element grammar, by its number in the order of creation.
    StartTagContent(u32),
    /// ElementContent of a built-in element grammar.
    ElementContent(u32),
    /// Of a schema-informed grammar: a row of the schema's states.
    State(u32),
}

impl fmt::Display for NonTerminal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document => f.pad("Document"),
            Self::DocContent => f.pad("DocContent"),
            Self::DocEnd => f.pad("DocEnd"),
            Self::FragmentContent => f.pad("FragmentContent"),
            Self::StartTagContent(number) => write!(f, "StartTagContent {number}"),
            Self::ElementContent(number) => write!(f, "ElementContent {number}"),
            Self::State(row) => write!(f, "state {row}"),
        }
    }
}

/// An event code: one to three parts (§6.1). `Display` writes it as the specification does: `1.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventCode {
    parts: [u32; 3],
    count: u8,
}

impl EventCode {
    /// A code of the first `count` of `parts`.
    pub(crate) const fn new(parts: [u32; 3], count: u8) -> Self {
        Self { parts, count }
    }

    /// The parts.
    #[must_use]
    pub fn parts(&self) -> &[u32] {
        self.parts.get(..usize::from(self.count)).unwrap_or_default()
    }
}

impl fmt::Display for EventCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.parts().iter().enumerate() {
            if place > 0 {
                f.write_str(".")?;
            }
            part.fmt(f)?;
        }
        Ok(())
    }
}
