//! What an encoder and a decoder have in common: tables, grammars and the rules that join them.

mod look_ahead;
mod qname;
mod self_contained;
mod text;

pub(crate) use look_ahead::Ahead;
pub(crate) use qname::{Known, QNameParts};
pub(crate) use self_contained::Level;
pub(crate) use text::{read_string, string_bytes, write_string};

#[cfg(feature = "compression")]
use alloc::boxed::Box;

use self::self_contained::Levels;
use crate::canonical::Canonical;
#[cfg(feature = "compression")]
use crate::channels::Block;
use crate::datatype::Manner;
use crate::error::{ErrorKind, Limit};
use crate::grammar::Grammars;
use crate::grammar::ValueIs;
#[cfg(feature = "compression")]
use crate::memory::Store;
use crate::memory::{Memory, Scratch};
use crate::namespaces::Namespaces;
use crate::options::{Alignment, Options};
use crate::schema::{Datatype, NONE, Schema};
use crate::string_table::{Name, Names, Prefix, Side, Uri, Values};

/// What outlives a body when a coder begins the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Nothing: each body stands alone (§7.3).
    Nothing,
    /// The value partitions, as the session-wide buffers of XEP-0322 do; uris, prefixes, local
    /// names and learned grammars begin anew.
    Values,
}

/// True where options leave common events to be coded at one go.
pub(crate) fn has_common_events(options: &Options) -> bool {
    let preserve = options.preserve();
    let plain = !(preserve.prefixes || preserve.lexical_values || options.self_contained());
    plain && !options.alignment().is_channelled()
}

/// The state of a body.
#[derive(Debug)]
pub(crate) struct Coder<'s, 'm> {
    pub(crate) options: Options,
    /// Of an encoder that writes canonical streams.
    pub(crate) canonical: Option<Canonical>,
    pub(crate) grammars: Grammars<'s, 'm>,
    pub(crate) names: Names<'m>,
    pub(crate) values: Values<'m>,
    namespaces: Namespaces<'m>,
    /// What is set aside while a self-contained element is in force.
    levels: Levels<'m>,
    /// The values of the block in progress, where the stream is channelled. Boxed, so that other
    /// streams pay a word for it.
    #[cfg(feature = "compression")]
    block: Option<Box<Block<'s>>>,
}

impl<'s, 'm> Coder<'s, 'm> {
    pub(crate) fn new(
        schema: Schema<'s>,
        options: Options,
        side: Side,
        memory: Memory<'m>,
    ) -> Result<(Self, Scratch<'m>), ErrorKind> {
        #[cfg(feature = "compression")]
        let block = options
            .alignment()
            .is_channelled()
            .then(|| Box::new(Block::new(options.block_size(), memory.block_values)));
        #[cfg(not(feature = "compression"))]
        if options.alignment().is_channelled() {
            return Err(ErrorKind::UnsupportedOption("compression"));
        }
        #[cfg(feature = "compression")]
        let scratch = match (memory.scratch, block.is_some()) {
            // A channelled stream holds the values of a whole block.
            (Store::Grown { rows, most }, true) => {
                Scratch::new(Store::Grown { rows, most: most.max(memory.block_text) })
            }
            (scratch, _) => Scratch::new(scratch),
        };
        #[cfg(not(feature = "compression"))]
        let scratch = Scratch::new(memory.scratch);
        let coder = Self {
            grammars: Grammars::new(schema, &options, memory.grammars),
            names: Names::new(&schema, memory.names).map_err(ErrorKind::Limit)?,
            values: Values::new(&options, side, memory.values),
            namespaces: Namespaces::new(memory.namespaces),
            levels: Levels::new(memory.levels),
            #[cfg(feature = "compression")]
            block,
            options,
            canonical: None,
        };
        Ok((coder, scratch))
    }

    pub(crate) fn restart(&mut self, keep: Keep) {
        let keep_values = keep == Keep::Values;
        self.end_fragments();
        self.grammars.restart(self.options.profile());
        self.names.restart(keep_values);
        self.namespaces.clear();
        #[cfg(feature = "compression")]
        if let Some(block) = &mut self.block {
            block.clear();
        }
        if !keep_values {
            self.values.clear();
        }
        #[cfg(feature = "alloc")]
        self.values.mark();
    }

    /// Takes the body in progress back and gets ready for another.
    #[cfg(feature = "alloc")]
    pub(crate) fn roll_back(&mut self) {
        self.end_fragments();
        self.values.roll_back();
        self.restart(Keep::Values);
    }

    /// The values of the block in progress, where the stream is channelled.
    #[cfg(feature = "compression")]
    pub(crate) fn block(&self) -> Option<&Block<'s>> {
        self.block.as_deref()
    }

    /// The values of the block in progress, where the stream is channelled.
    #[cfg(feature = "compression")]
    pub(crate) fn block_mut(&mut self) -> Option<&mut Block<'s>> {
        self.block.as_deref_mut()
    }

    /// True when items are aligned at bytes.
    pub(crate) fn aligned(&self) -> bool {
        self.options.alignment() != Alignment::BitPacked
    }

    /// True when values keep their lexical form.
    pub(crate) fn lexical(&self) -> bool {
        self.options.preserve().lexical_values
    }

    /// How values are written.
    pub(crate) fn manner(&self) -> Manner {
        Manner { lexical: self.lexical(), canonical: self.canonical }
    }

    /// The datatype of a value of the attribute or element `owner`.
    pub(crate) fn datatype(&self, value: ValueIs, owner: Name) -> &'s Datatype {
        self.grammars.schema.datatype(match value {
            ValueIs::Typed(datatype) => datatype,
            ValueIs::Global => self.grammars.schema.name(owner.0).map_or(NONE, |row| row.attribute),
            ValueIs::Untyped => NONE,
        })
    }

    /// The type that a name stands for.
    pub(crate) fn type_named(&self, name: Name) -> Option<u16> {
        self.grammars.schema.name(name.0).map(|row| row.ty).filter(|&ty| ty != NONE)
    }

    /// The type that a value of `xsi:type` names which keeps its lexical form.
    pub(crate) fn type_with_lexical_name(&self, text: &str) -> Option<u16> {
        let (prefix, local_name) = text.split_once(':').unwrap_or(("", text));
        self.type_with_prefix(prefix, local_name)
    }

    /// The type that a prefix in scope and a local name stand for.
    pub(crate) fn type_with_prefix(&self, prefix: &str, local_name: &str) -> Option<u16> {
        let uri = self.namespaces.resolve(&self.names, prefix)?;
        self.type_named(self.names.find_name(&self.grammars.schema, uri, local_name)?.0)
    }

    /// NS.
    pub(crate) fn declare_namespace(&mut self, uri: Uri, prefix: Prefix) -> Result<(), Limit> {
        if self.lexical() {
            self.namespaces.declare(self.grammars.depth(), uri, prefix)?;
        }
        Ok(())
    }

    /// What an element's end takes out of scope.
    pub(crate) fn close_scope(&mut self) {
        self.namespaces.close(self.grammars.depth());
    }
}
