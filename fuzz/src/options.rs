//! Options and tables chosen by the input.

use arbitrary::{Arbitrary, Result, Unstructured};
use exi_core::{Alignment, Limits, Options, Preserve, Schema};
use exi_xmpp::tables::{XMPP_CORE, XMPP_IOT};

/// What a coder is made with.
#[derive(Clone, Copy)]
pub(crate) struct Setup {
    pub(crate) options: Options,
    pub(crate) schema: Schema<'static>,
}

impl<'a> Arbitrary<'a> for Setup {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let alignment = *u.choose(&[
            Alignment::BitPacked,
            Alignment::ByteAligned,
            Alignment::PreCompression,
            Alignment::Compression,
        ])?;
        let flags = u16::arbitrary(u)?;
        let flag = |place: u32| flags >> place & 1 == 1;
        let strict = flag(0);
        let preserve = Preserve {
            comments: flag(1) && !strict,
            pis: flag(2) && !strict,
            dtd: flag(3) && !strict,
            prefixes: flag(4) && !strict,
            lexical_values: flag(5),
        };
        let bound = |on: bool, u: &mut Unstructured<'_>| {
            Ok(if on { Some(u.int_in_range(0..=20)?) } else { None })
        };
        let mut builder = Options::builder()
            .alignment(alignment)
            .strict(strict)
            .fragment(flag(6))
            .self_contained(flag(10) && !strict && !alignment.is_channelled())
            .preserve(preserve)
            .value_max_length(bound(flag(7), u)?)
            .value_partition_capacity(bound(flag(8), u)?);
        if flag(9) {
            builder = builder.block_size(u.int_in_range(1..=9)?);
        }
        let options = builder.build().map_err(|_| arbitrary::Error::IncorrectFormat)?;
        let schema = *u.choose(&[Schema::none(), XMPP_CORE, XMPP_IOT])?;
        Ok(Self { options, schema })
    }
}

/// Limits that a fuzzer reaches.
pub(crate) const LIMITS: Limits = Limits {
    depth: 64,
    value_length: 1 << 16,
    value_entries: 1 << 12,
    value_text: 1 << 16,
    names: 1 << 10,
    name_text: 1 << 14,
    grammars: 1 << 10,
    productions: 1 << 12,
    namespaces: 64,
    self_contained: 4,
    block_text: 1 << 18,
    block_values: 1 << 12,
    events_without_bits: 1 << 10,
};
