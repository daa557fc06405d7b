//! Errors: a kind, and the bit of the stream where it happened.

use core::fmt;

use crate::options::OptionsError;

/// What went wrong while coding a stream, and where.
///
/// Small and `Copy`; [`ErrorKind`] says what, [`Error::offset`] where, and
/// [`Error::fault`] whose fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    offset: u64,
}

impl Error {
    /// An error of `kind` at `offset` bits from the start of the stream.
    #[must_use]
    pub const fn new(kind: ErrorKind, offset: u64) -> Self {
        Self { kind, offset }
    }

    /// What went wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Bits from the start of the stream (read or written) to the place of the error.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// Who has to change something so that the error goes away.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.kind.fault()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (byte {}, bit {})", self.kind, self.offset / 8, self.offset % 8)
    }
}

impl core::error::Error for Error {}

/// Whose fault an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The stream is not a conforming EXI stream for these options and this schema.
    Stream,
    /// The caller asked for something that cannot be done.
    Caller,
    /// A limit, or the memory that the caller lent, is too small.
    Limit,
}

/// The kinds of errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The stream ends inside an event.
    UnexpectedEnd,
    /// The first bits are not those of an EXI header (§5.1, §5.2).
    NotExi,
    /// The header names a format version that is not implemented (§5.3).
    UnsupportedVersion {
        /// True for a preview version.
        preview: bool,
        /// The version number.
        version: u32,
    },
    /// The header carries an options document where options are agreed out of band (§5.4).
    OptionsDocument,
    /// The options document combines options that exclude each other (§5.4).
    InvalidOptions(OptionsError),
    /// A value whose datatype representation is user-defined (§7.4), which none is here.
    UserDefinedRepresentation,
    /// An option that this build of the engine does not carry out.
    UnsupportedOption(&'static str),
    /// An event code that no production has (§6.2).
    InvalidEventCode,
    /// A compact identifier that the string table has not assigned (§7.3).
    InvalidCompactIdentifier,
    /// A code point that is not a Unicode scalar value (§7.1.10).
    InvalidCharacter,
    /// A number out of the range that its datatype representation has (§7.1).
    InvalidValue(&'static str),
    /// A prefix that neither the partition nor an NS event resolves (§7.1.7).
    UnresolvedPrefix,
    /// No production of the grammar in force accepts this event.
    NotAllowed(&'static str),
    /// The text is no lexical representation of the datatype in force.
    InvalidLexicalValue(&'static str),
    /// The coder has seen the end of the document, or stopped at an earlier error.
    Finished,
    /// The output slice is too short; nothing was written.
    OutputFull {
        /// Bytes that surely suffice for this event.
        needed: usize,
    },
    /// Memory or a limit is exhausted.
    Limit(Limit),
}

/// The dimension whose limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// Nesting of elements.
    Depth,
    /// Nesting of particles that are counted, in all open elements.
    Counters,
    /// Bytes of one event's values and names.
    ValueLength,
    /// Entries of the value partitions.
    ValueEntries,
    /// Bytes of text of the value partitions.
    ValueText,
    /// Names (uris, prefixes, local names) that the schema does not declare.
    Names,
    /// Bytes of text of those names.
    NameText,
    /// Built-in element grammars.
    Grammars,
    /// Productions learned by built-in grammars.
    Productions,
    /// Values, or events, of one block of a channelled stream.
    BlockValues,
    /// Datatypes under a datatype representation map.
    Datatypes,
    /// Self-contained elements within one another.
    SelfContained,
    /// Items of one list.
    ListItems,
    /// Digits of one integer.
    Digits,
    /// Events since the last bit was read.
    EventsWithoutBits,
}

impl Limit {
    const fn name(self) -> &'static str {
        match self {
            Self::Depth => "nesting of elements",
            Self::Counters => "nesting of counted particles",
            Self::ValueLength => "length of one value",
            Self::ValueEntries => "entries of the value partitions",
            Self::ValueText => "text of the value partitions",
            Self::Names => "undeclared names",
            Self::NameText => "text of undeclared names",
            Self::Grammars => "built-in element grammars",
            Self::Productions => "learned productions",
            Self::BlockValues => "values or events of a block",
            Self::Datatypes => "datatypes of the schema",
            Self::SelfContained => "self-contained elements within one another",
            Self::ListItems => "items of a list",
            Self::Digits => "digits of an integer",
            Self::EventsWithoutBits => "events that cost no bits",
        }
    }
}

impl ErrorKind {
    const fn fault(self) -> Fault {
        match self {
            Self::UnexpectedEnd
            | Self::NotExi
            | Self::UnsupportedVersion { .. }
            | Self::OptionsDocument
            | Self::InvalidOptions(_)
            | Self::InvalidEventCode
            | Self::InvalidCompactIdentifier
            | Self::InvalidCharacter
            | Self::InvalidValue(_)
            | Self::UnresolvedPrefix => Fault::Stream,
            Self::UserDefinedRepresentation
            | Self::UnsupportedOption(_)
            | Self::NotAllowed(_)
            | Self::InvalidLexicalValue(_)
            | Self::Finished
            | Self::OutputFull { .. } => Fault::Caller,
            Self::Limit(_) => Fault::Limit,
        }
    }
}

impl From<Limit> for ErrorKind {
    fn from(limit: Limit) -> Self {
        Self::Limit(limit)
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnexpectedEnd => f.write_str("the stream ends inside an event"),
            Self::NotExi => f.write_str("not an EXI stream: expected \"$EXI\" or the bits 10"),
            Self::UnsupportedVersion { preview, version } => {
                let stage = if *preview { "preview" } else { "final" };
                write!(f, "{stage} version {version} of the format; expected final version 1")
            }
            Self::OptionsDocument => {
                f.write_str("the header carries options; expected options agreed out of band")
            }
            Self::InvalidOptions(error) => write!(f, "the options document: {error}"),
            Self::UserDefinedRepresentation => {
                f.write_str("a value in a user-defined datatype representation")
            }
            Self::UnsupportedOption(name) => write!(f, "the option {name} is not supported"),
            Self::InvalidEventCode => f.write_str("an event code that no production has"),
            Self::InvalidCompactIdentifier => {
                f.write_str("a compact identifier that the string table has not assigned")
            }
            Self::InvalidCharacter => f.write_str("a code point that is not a character"),
            Self::InvalidValue(datatype) => write!(f, "a value out of the range of {datatype}"),
            Self::UnresolvedPrefix => f.write_str("a prefix that nothing resolves"),
            Self::NotAllowed(event) => write!(f, "the grammar does not allow {event} here"),
            Self::InvalidLexicalValue(datatype) => {
                write!(f, "the text is not a value of {datatype}")
            }
            Self::Finished => f.write_str("nothing can follow: the document has ended or failed"),
            Self::OutputFull { needed } => {
                write!(f, "the output is full; {needed} bytes of room would do")
            }
            Self::Limit(limit) => write!(f, "limit reached: {}", limit.name()),
        }
    }
}
