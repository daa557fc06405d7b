//! EXI compression, §9: blocks of events, whose values are grouped into channels.
//!
//! The structure of a block comes first, without its values; then, channel by channel, the
//! values. So both sides hold the values of a block: up to blockSize of them.

mod decode;
mod deflate;
mod encode;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::datatype::Decoded;
use crate::error::Limit;
use crate::schema::Datatype;
use crate::string_table::Name;

pub(crate) use decode::{ChannelDecoder, Item, Lent, Watch};
pub(crate) use encode::ChannelEncoder;

/// Most values of a block in one compressed stream, and of a channel that shares one (§9.3).
const FEW: u32 = 100;

/// A value whose place in its channel is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BlockValue<'s> {
    pub(crate) datatype: &'s Datatype,
    pub(crate) value: Option<Decoded>,
    /// The next value of the channel.
    next: Option<u32>,
}

/// A value channel: the values of one qname, in their order.
#[derive(Clone, Copy, Debug)]
struct Channel {
    owner: Name,
    first: u32,
    last: u32,
    len: u32,
}

/// The value channels of a block.
#[derive(Clone, Debug)]
pub(crate) struct Block<'s> {
    values: Vec<BlockValue<'s>>,
    /// In the order of their first values.
    channels: Vec<Channel>,
    by_owner: BTreeMap<u32, usize>,
    /// blockSize.
    size: usize,
    /// The most values that memory may hold.
    most: usize,
}

/// What follows the structure channel of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// A compressed stream ends.
    EndOfStream,
    /// The values of a channel.
    Channel(usize),
}

impl<'s> Block<'s> {
    pub(crate) fn new(size: u32, most: usize) -> Self {
        let (values, channels) = (Vec::new(), Vec::new());
        Self { values, channels, by_owner: BTreeMap::new(), size: size as usize, most }
    }

    pub(crate) fn clear(&mut self) {
        self.values.clear();
        self.channels.clear();
        self.by_owner.clear();
    }

    /// True when the block has all the values it may have.
    fn is_full(&self) -> bool {
        self.values.len() >= self.size
    }

    /// Adds a value to the channel of `owner`; its index.
    pub(crate) fn add(
        &mut self,
        owner: Name,
        datatype: &'s Datatype,
        value: Option<Decoded>,
    ) -> Result<u32, Limit> {
        if self.values.len() >= self.most {
            return Err(Limit::BlockValues);
        }
        let index = self.values.len() as u32;
        let place = *self.by_owner.entry(owner.0).or_insert(self.channels.len());
        let before = match self.channels.get_mut(place) {
            Some(channel) => {
                channel.len += 1;
                Some(core::mem::replace(&mut channel.last, index))
            }
            None => {
                self.channels.push(Channel { owner, first: index, last: index, len: 1 });
                None
            }
        };
        if let Some(before) = before.and_then(|before| self.values.get_mut(before as usize)) {
            before.next = Some(index);
        }
        self.values.push(BlockValue { datatype, value, next: None });
        Ok(index)
    }

    /// A value of the block.
    pub(crate) fn value(&self, index: u32) -> Option<&BlockValue<'s>> {
        self.values.get(index as usize)
    }

    /// The channels in the order of §9.3, and where compressed streams end.
    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::with_capacity(self.channels.len() + 2);
        let all = || self.channels.iter().enumerate();
        if self.values.len() <= FEW as usize {
            steps.extend(all().map(|(place, _)| Step::Channel(place)));
            steps.push(Step::EndOfStream);
            return steps;
        }
        let small = all().filter(|(_, channel)| channel.len <= FEW);
        let large = all().filter(|(_, channel)| channel.len > FEW);
        steps.push(Step::EndOfStream);
        steps.extend(small.map(|(place, _)| Step::Channel(place)));
        steps.push(Step::EndOfStream);
        for (place, _) in large {
            steps.push(Step::Channel(place));
            steps.push(Step::EndOfStream);
        }
        steps
    }
}
