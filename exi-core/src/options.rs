//! EXI options, §5.4: how a stream is coded, agreed out of band.

use core::fmt;

/// Alignment of event codes and content items (§5.4, §9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// Packed in bits, without padding.
    #[default]
    BitPacked,
    /// Every item starts at a byte ("byte-alignment" in the specification).
    ByteAligned,
    /// Grouped into channels, not compressed.
    PreCompression,
    /// Grouped into channels, each compressed by DEFLATE (the option "compression").
    Compression,
}

impl Alignment {
    /// True when values are grouped into channels (§9).
    #[must_use]
    pub const fn is_channelled(self) -> bool {
        matches!(self, Self::PreCompression | Self::Compression)
    }
}

/// Fidelity options (§6.3): what a stream preserves beyond elements, attributes and text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preserve {
    /// Comments (CM).
    pub comments: bool,
    /// Processing instructions (PI).
    pub pis: bool,
    /// Document type declarations and entity references (DT, ER).
    pub dtd: bool,
    /// Namespace declarations (NS) and prefixes.
    pub prefixes: bool,
    /// The lexical form of values.
    pub lexical_values: bool,
}

/// Parameters of the EXI Profile (EXI Profile §3): they bound the memory that a decoder needs.
///
/// A stream that keeps to them is like any other to a decoder; they bind the encoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// True when values have local partitions: localValuePartitions.
    pub local_value_partitions: bool,
    /// Most built-in element grammars of which learned productions are used, `xsi:type` aside:
    /// maximumNumberOfBuiltInElementGrammars; `None` is unbounded.
    pub built_in_element_grammars: Option<u32>,
    /// Most productions that built-in element grammars learn and that are used, `xsi:type` aside:
    /// maximumNumberOfBuiltInProductions; `None` is unbounded.
    pub built_in_productions: Option<u32>,
}

impl Default for Profile {
    /// No bounds: the same streams as without the profile.
    fn default() -> Self {
        Self {
            local_value_partitions: true,
            built_in_element_grammars: None,
            built_in_productions: None,
        }
    }
}

/// A set of EXI options that the specification permits.
///
/// Built by [`Options::builder`]; combinations that §5.4 forbids are refused there.
/// The default is the specification's default: bit-packed, not strict, nothing preserved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    alignment: Alignment,
    strict: bool,
    fragment: bool,
    preserve: Preserve,
    self_contained: bool,
    block_size: Option<u32>,
    value_max_length: Option<u32>,
    value_partition_capacity: Option<u32>,
    profile: Option<Profile>,
}

impl Options {
    /// The value of blockSize where nothing else is said.
    pub const DEFAULT_BLOCK_SIZE: u32 = 1_000_000;

    /// Starts from the specification's defaults.
    #[must_use]
    pub fn builder() -> OptionsBuilder {
        OptionsBuilder(Self::default())
    }

    /// Alignment of event codes and values.
    #[must_use]
    pub const fn alignment(&self) -> Alignment {
        self.alignment
    }

    /// True when schemas are interpreted strictly.
    #[must_use]
    pub const fn strict(&self) -> bool {
        self.strict
    }

    /// True when the body is a fragment: any number of root elements.
    #[must_use]
    pub const fn fragment(&self) -> bool {
        self.fragment
    }

    /// The fidelity options.
    #[must_use]
    pub const fn preserve(&self) -> Preserve {
        self.preserve
    }

    /// True when elements may be self-contained (SC).
    #[must_use]
    pub const fn self_contained(&self) -> bool {
        self.self_contained
    }

    /// Values per block of a channelled stream.
    #[must_use]
    pub const fn block_size(&self) -> u32 {
        match self.block_size {
            Some(size) => size,
            None => Self::DEFAULT_BLOCK_SIZE,
        }
    }

    /// Longest value, in characters, that enters the string table; `None` is unbounded.
    #[must_use]
    pub const fn value_max_length(&self) -> Option<u32> {
        self.value_max_length
    }

    /// Most values in the string table at a time; `None` is unbounded.
    #[must_use]
    pub const fn value_partition_capacity(&self) -> Option<u32> {
        self.value_partition_capacity
    }

    /// The canonical set of the same options (Canonical EXI §3): pre-compression in place of
    /// compression, and a blockSize only where it has a meaning and is not the default.
    #[must_use]
    pub const fn canonical(mut self) -> Self {
        if matches!(self.alignment, Alignment::Compression) {
            self.alignment = Alignment::PreCompression;
        }
        if !self.alignment.is_channelled() || self.block_size() == Self::DEFAULT_BLOCK_SIZE {
            self.block_size = None;
        }
        self
    }

    /// The parameters of the EXI Profile, where the stream keeps to it.
    #[must_use]
    pub const fn profile(&self) -> Option<Profile> {
        self.profile
    }
}

/// Builds [`Options`].
#[derive(Clone, Copy, Debug, Default)]
pub struct OptionsBuilder(Options);

impl OptionsBuilder {
    /// Sets the alignment, or compression.
    #[must_use]
    pub const fn alignment(mut self, alignment: Alignment) -> Self {
        self.0.alignment = alignment;
        self
    }

    /// Interprets schemas strictly.
    #[must_use]
    pub const fn strict(mut self, strict: bool) -> Self {
        self.0.strict = strict;
        self
    }

    /// Codes a fragment instead of a document.
    #[must_use]
    pub const fn fragment(mut self, fragment: bool) -> Self {
        self.0.fragment = fragment;
        self
    }

    /// Sets all fidelity options.
    #[must_use]
    pub const fn preserve(mut self, preserve: Preserve) -> Self {
        self.0.preserve = preserve;
        self
    }

    /// Permits self-contained elements.
    #[must_use]
    pub const fn self_contained(mut self, self_contained: bool) -> Self {
        self.0.self_contained = self_contained;
        self
    }

    /// Sets the number of values in a block; at least 1.
    #[must_use]
    pub const fn block_size(mut self, values: u32) -> Self {
        self.0.block_size = Some(values);
        self
    }

    /// Sets the longest value, in characters, that enters the string table.
    #[must_use]
    pub const fn value_max_length(mut self, characters: Option<u32>) -> Self {
        self.0.value_max_length = characters;
        self
    }

    /// Sets the number of values that the string table holds at a time.
    #[must_use]
    pub const fn value_partition_capacity(mut self, values: Option<u32>) -> Self {
        self.0.value_partition_capacity = values;
        self
    }

    /// Keeps the stream to the EXI Profile.
    #[must_use]
    pub const fn profile(mut self, profile: Option<Profile>) -> Self {
        self.0.profile = profile;
        self
    }

    /// The options, or the rule of §5.4 that they break.
    ///
    /// # Errors
    ///
    /// See [`OptionsError`]: each of its variants is one rule.
    pub const fn build(self) -> Result<Options, OptionsError> {
        let o = self.0;
        let p = o.preserve;
        if o.strict && (p.comments || p.pis || p.dtd || p.prefixes) {
            return Err(OptionsError::StrictPreserves);
        }
        if o.strict && o.self_contained {
            return Err(OptionsError::StrictSelfContained);
        }
        if o.self_contained && o.alignment.is_channelled() {
            return Err(OptionsError::ChannelledSelfContained);
        }
        if matches!(o.block_size, Some(0)) {
            return Err(OptionsError::EmptyBlocks);
        }
        Ok(o)
    }
}

/// A combination of options that §5.4 forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionsError {
    /// strict together with a fidelity option other than lexicalValues.
    StrictPreserves,
    /// strict together with selfContained.
    StrictSelfContained,
    /// selfContained together with compression or pre-compression.
    ChannelledSelfContained,
    /// A blockSize of zero.
    EmptyBlocks,
    /// An options document with both "alignment" and "compression".
    AlignedCompression,
}

impl fmt::Display for OptionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::StrictPreserves => {
                "strict forbids preserving comments, processing instructions, DTDs and prefixes"
            }
            Self::StrictSelfContained => "strict forbids self-contained elements",
            Self::ChannelledSelfContained => {
                "compression and pre-compression forbid self-contained elements"
            }
            Self::EmptyBlocks => "a block holds at least one value",
            Self::AlignedCompression => "compression leaves no choice of alignment",
        })
    }
}

impl core::error::Error for OptionsError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_combinations_are_refused() {
        let comments = Preserve { comments: true, ..Preserve::default() };
        let lexical = Preserve { lexical_values: true, ..Preserve::default() };
        let strict = Options::builder().strict(true);
        assert_eq!(strict.preserve(comments).build(), Err(OptionsError::StrictPreserves));
        assert!(strict.preserve(lexical).build().is_ok());
        assert_eq!(strict.self_contained(true).build(), Err(OptionsError::StrictSelfContained));
        assert_eq!(
            Options::builder().alignment(Alignment::Compression).self_contained(true).build(),
            Err(OptionsError::ChannelledSelfContained)
        );
        assert_eq!(Options::builder().block_size(0).build(), Err(OptionsError::EmptyBlocks));
    }
}
