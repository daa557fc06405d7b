//! List, §7.1.11.

use super::decoded::{Decoded, Place, Span};
use super::{Strings, stored};
use crate::bits::{Begun, Reader, Stop};
use crate::error::Limit;
use crate::memory::Scratch;
use crate::schema::Schema;

/// Reads the number of items and the items, which are stored in `scratch`.
pub(super) fn read<S: Strings>(
    reader: &mut Reader<'_, '_>,
    schema: &Schema<'_>,
    item: u16,
    scratch: &mut Scratch<'_>,
    strings: &mut S,
) -> Result<Decoded, Stop> {
    let length = reader.unsigned("a length of a list")?;
    let mark = match reader.log().begin() {
        Begun::Done(chain) => return Ok(Decoded::List(Span::unpack(chain))),
        Begun::Run(mark) => mark,
    };
    let length = u32::try_from(length).map_err(|_| Limit::ListItems)?;
    let mut chain = Span::unpack(reader.log().progress(mark));
    while chain.len < length {
        let value = super::read(reader, schema, schema.datatype(item), false, scratch, strings)?;
        let value = match value {
            // The entry may be gone when the event is complete: a later item can evict it.
            Decoded::Text(Place::Table(entry)) => {
                let start = Span::empty(scratch).start;
                scratch.extend(strings.text(entry))?;
                Decoded::Text(Place::Scratch(Span::from(scratch, start)))
            }
            value => value,
        };
        chain = stored::append(scratch, chain, &value)?;
        reader.log().save(mark, chain.pack());
    }
    reader.log().complete(mark, chain.pack());
    Ok(Decoded::List(chain))
}
