//! XEP-0322: what a server accepts; numbers are only lowered.

use std::sync::Arc;

use super::element::ElementLimits;
use super::parameters::{Parameters, SetupAlignment};
use crate::negotiation::prelude::*;
use crate::repository::{Configuration, DefaultSchema, Terms};

/// Who may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Nobody.
    Never,
    /// Peers that have authenticated on this connection.
    Authenticated,
    /// Everybody.
    Anyone,
}

/// What a responder accepts. One serves all connections.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Highest valueMaxLength, in characters; at least 1. Default: 256.
    pub value_max_length: u32,
    /// Highest valuePartitionCapacity, in values; at least 1. Default: 1024.
    pub value_partition_capacity: u32,
    /// Highest blockSize of channelled bodies, in values; at least 1. Default: 65,536.
    pub block_size: u32,
    /// Accepts sessionWideBuffers. Default: true.
    pub session_wide_buffers: bool,
    /// Accepts compression and pre-compression. Who fears that the lengths of stanzas tell what is
    /// in them switches compression and session-wide buffers off. Default: true.
    pub channels: bool,
    /// Who may upload schemas. Default: who has authenticated.
    pub uploads: Admission,
    /// Who may have schemas downloaded. Default: nobody.
    pub downloads: Admission,
    /// The hosts that schemas are downloaded from; empty for any. Default: empty.
    pub download_hosts: Vec<String>,
    /// Downloads of one connection. Default: 8.
    pub most_downloads: u32,
    /// Setups of one connection: each may compile schemas. Default: 16.
    pub most_setups: u32,
    /// Limits of an element of the negotiation, uploads included. Default: see there.
    pub element: ElementLimits,
    /// `configurationLocation` and what it stands for. Default: none.
    pub locations: Vec<(String, Arc<Configuration>)>,
    /// The form of `streams.xsd` that peers mean. Default: the snapshot.
    pub default_schema: DefaultSchema,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            value_max_length: 256,
            value_partition_capacity: 1024,
            block_size: 65_536,
            session_wide_buffers: true,
            channels: true,
            uploads: Admission::Authenticated,
            downloads: Admission::Never,
            download_hosts: Vec::new(),
            most_downloads: 8,
            most_setups: 16,
            element: ElementLimits::default(),
            locations: Vec::new(),
            default_schema: DefaultSchema::default(),
        }
    }
}

impl Admission {
    /// True for a peer of which it is known whether it has authenticated.
    #[must_use]
    pub const fn admits(self, authenticated: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Authenticated => authenticated,
            Self::Anyone => true,
        }
    }
}

impl Policy {
    /// The parameters nearest to those proposed that are accepted, and that EXI permits together.
    ///
    /// Numbers are lowered, never raised. What excludes each other is decided for the smaller
    /// stream: compression over an alignment, strict over what it forbids.
    #[must_use]
    pub fn settle(&self, proposed: &Parameters) -> Parameters {
        let mut settled = proposed.clone();
        lower(&mut settled.version, 1, 1);
        lower(&mut settled.value_max_length, u64::MAX, self.value_max_length);
        lower(&mut settled.value_partition_capacity, u64::MAX, self.value_partition_capacity);
        self.settle_channels(&mut settled);
        if !self.session_wide_buffers {
            off(&mut settled.session_wide_buffers);
        }
        if settled.strict == Some(true) {
            off(&mut settled.preserve_comments);
            off(&mut settled.preserve_pis);
            off(&mut settled.preserve_dtd);
            off(&mut settled.preserve_prefixes);
            off(&mut settled.self_contained);
        }
        settled
    }

    /// True for terms that would be agreed on as they are: those of a configuration that was agreed
    /// on elsewhere, or under another policy, may not be.
    #[must_use]
    pub fn permits(&self, terms: &Terms) -> bool {
        let options = terms.options;
        let within = |number: Option<u32>, most: u32| number.is_some_and(|n| n <= most.max(1));
        let channels = !options.alignment().is_channelled()
            || (self.channels && options.block_size() <= self.block_size.max(1));
        within(options.value_max_length(), self.value_max_length)
            && within(options.value_partition_capacity(), self.value_partition_capacity)
            && (self.session_wide_buffers || !terms.session_wide_buffers)
            && channels
    }

    fn settle_channels(&self, settled: &mut Parameters) {
        if !self.channels {
            off(&mut settled.compression);
            if settled.alignment == Some(SetupAlignment::PreCompression) {
                settled.alignment = Some(SetupAlignment::BitPacked);
            }
        }
        let compression = settled.compression == Some(true);
        if compression {
            settled.alignment = None;
        }
        if compression || settled.alignment == Some(SetupAlignment::PreCompression) {
            off(&mut settled.self_contained);
            lower(
                &mut settled.block_size,
                exi_core::Options::DEFAULT_BLOCK_SIZE.into(),
                self.block_size,
            );
        }
    }
}

/// Lowers a number to `most`, at least 1. Where it is absent it counts as `absent`.
fn lower(number: &mut Option<u64>, absent: u64, most: u32) {
    let most = u64::from(most.max(1));
    if number.unwrap_or(absent) > most {
        *number = Some(most);
    }
}

/// Switches an option off that is on.
fn off(option: &mut Option<bool>) {
    if *option == Some(true) {
        *option = Some(false);
    }
}
