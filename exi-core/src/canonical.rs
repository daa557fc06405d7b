//! Canonical EXI Options, Canonical EXI §2.1: what a canonical encoder is told besides the options
//! of the stream.
//!
//! Of the rules of Canonical EXI, an [`Encoder`](crate::Encoder) that is made with these carries
//! out all that concern one event: the canonical set of options (§3, §4.1), the choice of the
//! production (§4.2.2), extraneous empty strings (§4.3.1) and datatypes (§4.5). The order of
//! attributes and namespace declarations (§4.4) and white space (§4.3.2) are of those who push events.

/// The Canonical EXI Options (Table 2-1). The default is the specification's: neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Canonical {
    /// The header has no options document: all options are agreed out of band.
    pub omit_options_document: bool,
    /// Dates and times with a time zone are written in Coordinated Universal Time.
    pub utc_time: bool,
}
