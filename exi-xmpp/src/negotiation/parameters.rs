//! XEP-0322: the options of a setup, as attributes.

use std::fmt;

use exi_core::options::OptionsError;
use exi_core::{Options, Preserve};

use super::element::Element;
use crate::negotiation::prelude::*;

/// Attributes of `setup` and `setupResponse` that are EXI options; `None` where one is absent.
///
/// Numbers are positive. What is larger than a coder can use is read as the largest that can be
/// written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters {
    /// `version` of the EXI format.
    pub version: Option<u64>,
    /// `alignment`.
    pub alignment: Option<SetupAlignment>,
    /// `compression`; excludes an alignment.
    pub compression: Option<bool>,
    /// `strict`.
    pub strict: Option<bool>,
    /// `preserveComments`; not with strict.
    pub preserve_comments: Option<bool>,
    /// `preservePIs`; not with strict.
    pub preserve_pis: Option<bool>,
    /// `preserveDTD`; not with strict.
    pub preserve_dtd: Option<bool>,
    /// `preservePrefixes`; not with strict.
    pub preserve_prefixes: Option<bool>,
    /// `preserveLexical`.
    pub preserve_lexical: Option<bool>,
    /// `selfContained`; not with compression, pre-compression or strict.
    pub self_contained: Option<bool>,
    /// `blockSize`, in values.
    pub block_size: Option<u64>,
    /// `valueMaxLength`, in characters; absent is unbounded.
    pub value_max_length: Option<u64>,
    /// `valuePartitionCapacity`, in values; absent is unbounded.
    pub value_partition_capacity: Option<u64>,
    /// `sessionWideBuffers`: string tables live as long as the stream.
    pub session_wide_buffers: Option<bool>,
}

/// The attribute `alignment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupAlignment {
    /// `bit-packed`.
    BitPacked,
    /// `byte-alignment`; the plugin of Openfire spells it `byte-packed`.
    ByteAlignment,
    /// `pre-compression`.
    PreCompression,
}

impl SetupAlignment {
    /// The attribute's value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BitPacked => "bit-packed",
            Self::ByteAlignment => "byte-alignment",
            Self::PreCompression => "pre-compression",
        }
    }

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "bit-packed" => Self::BitPacked,
            "byte-alignment" | "byte-packed" => Self::ByteAlignment,
            "pre-compression" => Self::PreCompression,
            _ => return None,
        })
    }
}

/// The attributes that are numbers.
const NUMBERS: [&str; 4] = ["version", "blockSize", "valueMaxLength", "valuePartitionCapacity"];

/// The attributes that are booleans.
const BOOLEANS: [&str; 9] = [
    "compression",
    "strict",
    "preserveComments",
    "preservePIs",
    "preserveDTD",
    "preservePrefixes",
    "preserveLexical",
    "selfContained",
    "sessionWideBuffers",
];

impl Parameters {
    /// True when no attribute is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The attributes of an element.
    ///
    /// # Errors
    ///
    /// An attribute whose value is none of its type.
    pub fn read(element: &Element) -> Result<Self, AttributeError> {
        let mut this = Self::default();
        if let Some(text) = element.attribute("alignment") {
            let alignment = SetupAlignment::read(text.trim());
            this.alignment = Some(alignment.ok_or(AttributeError { name: "alignment" })?);
        }
        for name in NUMBERS {
            if let Some(text) = element.attribute(name) {
                let number = number(text).ok_or(AttributeError { name })?;
                this.number(name).map(|slot| slot.replace(number));
            }
        }
        for name in BOOLEANS {
            if let Some(text) = element.attribute(name) {
                let value = boolean(text).ok_or(AttributeError { name })?;
                this.boolean(name).map(|slot| slot.replace(value));
            }
        }
        Ok(this)
    }

    /// The element with the attributes that are there.
    pub(super) fn write(&self, element: Element) -> Element {
        let mut this = self.clone();
        let mut element =
            element.with_option("alignment", self.alignment.map(SetupAlignment::as_str));
        for name in NUMBERS {
            let number = this.number(name).and_then(|slot| *slot);
            element = element.with_option(name, number.map(|number| number.to_string()));
        }
        for name in BOOLEANS {
            let value = this.boolean(name).and_then(|slot| *slot);
            element = element.with_option(name, value.map(|value| value.to_string()));
        }
        element
    }

    fn number(&mut self, name: &str) -> Option<&mut Option<u64>> {
        Some(match name {
            "version" => &mut self.version,
            "blockSize" => &mut self.block_size,
            "valueMaxLength" => &mut self.value_max_length,
            "valuePartitionCapacity" => &mut self.value_partition_capacity,
            _ => return None,
        })
    }

    fn boolean(&mut self, name: &str) -> Option<&mut Option<bool>> {
        Some(match name {
            "compression" => &mut self.compression,
            "strict" => &mut self.strict,
            "preserveComments" => &mut self.preserve_comments,
            "preservePIs" => &mut self.preserve_pis,
            "preserveDTD" => &mut self.preserve_dtd,
            "preservePrefixes" => &mut self.preserve_prefixes,
            "preserveLexical" => &mut self.preserve_lexical,
            "selfContained" => &mut self.self_contained,
            "sessionWideBuffers" => &mut self.session_wide_buffers,
            _ => return None,
        })
    }

    /// These parameters, and for those that are absent the ones of `others`.
    #[must_use]
    pub fn or(mut self, others: &Self) -> Self {
        let mut others = others.clone();
        // An alignment and compression exclude each other, so one that is there hides both.
        if self.alignment.is_none() && self.compression.is_none() {
            (self.alignment, self.compression) = (others.alignment, others.compression);
        }
        for name in NUMBERS {
            let other = others.number(name).and_then(|slot| *slot);
            if let Some(slot) = self.number(name) {
                *slot = slot.or(other);
            }
        }
        let strict = self.strict;
        for name in BOOLEANS.into_iter().skip(1) {
            let other = others.boolean(name).and_then(|slot| *slot);
            if let Some(slot) = self.boolean(name) {
                *slot = slot.or(other);
            }
        }
        if strict.is_none() && self.excludes_strict() {
            self.strict = Some(false);
        }
        self
    }

    /// True when an option is on that strict forbids.
    fn excludes_strict(&self) -> bool {
        let preserved = [
            self.preserve_comments,
            self.preserve_pis,
            self.preserve_dtd,
            self.preserve_prefixes,
            self.self_contained,
        ];
        preserved.contains(&Some(true))
    }

    /// The same parameters with every attribute that has a default.
    fn written_out(mut self) -> Self {
        let alignment = (self.compression != Some(true)).then_some(SetupAlignment::BitPacked);
        self.alignment = self.alignment.or(alignment);
        self.version = self.version.or(Some(1));
        self.block_size = self.block_size.or(Some(Options::DEFAULT_BLOCK_SIZE.into()));
        for name in BOOLEANS {
            if let Some(slot) = self.boolean(name) {
                *slot = slot.or(Some(false));
            }
        }
        self
    }

    /// True when both mean the same.
    pub(super) fn means(&self, other: &Self) -> bool {
        self.clone().written_out() == other.clone().written_out()
    }

    /// True when a number is higher than in `asked`.
    pub(super) fn raises(&self, asked: &Self) -> bool {
        let (mut this, mut asked) = (self.clone().written_out(), asked.clone().written_out());
        NUMBERS.into_iter().any(|name| {
            // An absent limit is none.
            let value = |slot: Option<&mut Option<u64>>| slot.and_then(|n| *n).unwrap_or(u64::MAX);
            value(this.number(name)) > value(asked.number(name))
        })
    }

    /// True when an option is on that is not in `asked`.
    pub(super) fn switches_on(&self, asked: &Self) -> bool {
        let (mut this, mut asked) = (self.clone(), asked.clone());
        let on = |slot: Option<&mut Option<bool>>| slot.is_some_and(|value| *value == Some(true));
        BOOLEANS.into_iter().any(|name| on(this.boolean(name)) && !on(asked.boolean(name)))
    }

    /// Has nothing said of options that are off.
    pub(super) fn drop_options_that_are_off(&mut self) {
        for name in BOOLEANS {
            if let Some(slot) = self.boolean(name) {
                *slot = slot.filter(|&on| on);
            }
        }
    }

    /// The EXI options that the parameters stand for; absent ones have EXI's defaults.
    ///
    /// # Errors
    ///
    /// Options that EXI §5.4 forbids together.
    pub fn options(&self) -> Result<Options, OptionsError> {
        use exi_core::Alignment as Exi;
        let on = |value: Option<bool>| value.unwrap_or(false);
        let alignment = match (on(self.compression), self.alignment) {
            (true, Some(_)) => return Err(OptionsError::AlignedCompression),
            (true, None) => Exi::Compression,
            (false, None | Some(SetupAlignment::BitPacked)) => Exi::BitPacked,
            (false, Some(SetupAlignment::ByteAlignment)) => Exi::ByteAligned,
            (false, Some(SetupAlignment::PreCompression)) => Exi::PreCompression,
        };
        let word = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let mut builder = Options::builder()
            .alignment(alignment)
            .strict(on(self.strict))
            .preserve(Preserve {
                comments: on(self.preserve_comments),
                pis: on(self.preserve_pis),
                dtd: on(self.preserve_dtd),
                prefixes: on(self.preserve_prefixes),
                lexical_values: on(self.preserve_lexical),
            })
            .self_contained(on(self.self_contained))
            .value_max_length(self.value_max_length.map(word))
            .value_partition_capacity(self.value_partition_capacity.map(word));
        if let Some(size) = self.block_size {
            builder = builder.block_size(word(size));
        }
        builder.build()
    }
}

/// A positive integer of XML Schema. One that is too large for a number is the largest.
pub(super) fn number(text: &str) -> Option<u64> {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let digits = text.strip_prefix('+').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().unwrap_or(u64::MAX)).filter(|&number| number > 0)
}

/// A boolean of XML Schema.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text.trim_matches([' ', '\t', '\r', '\n']) {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// An attribute of the protocol that is absent, or whose value is none of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeError {
    /// The attribute's name.
    pub name: &'static str,
}

impl fmt::Display for AttributeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the attribute {} is absent, or its value is none of its type", self.name)
    }
}

impl std::error::Error for AttributeError {}
