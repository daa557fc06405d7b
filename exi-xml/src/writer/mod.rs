//! Appendix B, read backwards: events to XML text.

mod buffer;
mod error;
mod escape;
mod markup;
mod names;
mod plain;
mod tag;
#[cfg(test)]
mod tests;
mod written;

use std::io::Write;

use exi_core::{Event, QName, Schema, Value};

pub use error::WriteError;

use crate::chars;
use crate::namespaces::Namespaces;
use buffer::Buffer;
use escape::{Place, escape_value};
use names::EndTag;
use tag::HeldTag;
use written::{Known, WrittenTag};

/// How XML is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriterOptions {
    /// The events are those of a fragment: there may be several root elements.
    pub fragment: bool,
    /// What is not in the events.
    pub layout: Layout,
}

/// What the writer adds that is not in the events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// An XML declaration, and a line break after everything outside of the root element.
    #[default]
    Document,
    /// Nothing.
    Bare,
}

/// Writes events as XML text in UTF-8.
///
/// Every name is written with the prefix that it carries, as long as that is bound to its
/// namespace. Where the events declare no namespaces, elements are given default namespaces, and
/// attributes and names in values the first unused of `ns0`, `ns1` and so on (`xsi` and `xs` for
/// the namespaces of XML Schema); a declaration in scope is used again. What is written is
/// well-formed, but for references to entities that the events do not declare.
#[derive(Debug)]
pub struct XmlWriter<'s, W> {
    sink: W,
    out: Buffer,
    options: WriterOptions,
    namespaces: Namespaces,
    tag: Tag,
    written: WrittenTag<'s>,
    held: HeldTag,
    elements: Vec<Element>,
    /// Names of those open elements as written that have no end tag, one after the other.
    names: Vec<u8>,
    stage: Stage,
}

/// A start tag whose attributes may not be complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    None,
    /// It is at the end of the output.
    Written,
    /// It waits.
    Held,
}

/// An open element.
#[derive(Clone, Copy, Debug)]
struct Element {
    /// How it ends, where that is known.
    end: EndTag,
    /// Where its name begins in the names.
    name: usize,
    /// Declarations in scope around it.
    outer: usize,
}

/// How far the document is.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Stage {
    Start,
    Prolog,
    Typed,
    Root,
    End,
}

/// Bytes that are gathered before they are handed on.
const GATHER: usize = 32 * 1024;

impl<'s, W: Write> XmlWriter<'s, W> {
    /// A writer to `sink`.
    pub fn new(sink: W, options: WriterOptions) -> Self {
        Self {
            sink,
            out: Buffer::default(),
            options,
            namespaces: Namespaces::new(),
            tag: Tag::None,
            written: WrittenTag::new(),
            held: HeldTag::default(),
            elements: Vec::new(),
            names: Vec::new(),
            stage: Stage::Start,
        }
    }

    /// The same writer, which knows names that are resolved in the tables of `schema` without
    /// looking at their text, as those from a decoder with this schema are. All other names are
    /// written as well.
    ///
    /// ```
    /// use exi_core::Event;
    /// use exi_xml::{WriterOptions, XmlWriter};
    ///
    /// # fn tables() -> exi_core::Schema<'static> { exi_core::Schema::none() }
    /// let schema = tables();
    /// let mut writer = XmlWriter::new(Vec::new(), WriterOptions::default()).with_schema(schema);
    /// # let xsi = "http://www.w3.org/2001/XMLSchema-instance";
    /// # writer.write(&Event::StartElement(schema.qname(xsi, "nil").unwrap()))?;
    /// # writer.write(&Event::EndElement)?;
    /// # assert_eq!(writer.finish()?, b"<nil xmlns=\"http://www.w3.org/2001/XMLSchema-instance\"/>\n");
    /// # Ok::<(), exi_xml::WriteError>(())
    /// ```
    #[must_use]
    pub fn with_schema(mut self, schema: Schema<'s>) -> Self {
        self.written.know_names_of(schema);
        self
    }

    /// The sink. What was written since the last flush has not reached it.
    pub fn get_ref(&self) -> &W {
        &self.sink
    }

    /// The sink, to change.
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.sink
    }

    /// Writes one event.
    ///
    /// # Errors
    ///
    /// What XML has no form for: characters and names that it does not have, `--` in a comment,
    /// events out of order; and errors of the sink.
    #[inline]
    pub fn write(&mut self, event: &Event<'_>) -> Result<(), WriteError> {
        // A function for each: what is common to all of them stays small where events come from.
        let written = match event {
            Event::Attribute(name, value) if self.tag == Tag::Written => {
                self.attribute(name, value)
            }
            Event::StartElement(name) => self.start_element(name),
            Event::EndElement => self.end_element(),
            event => self.other(event),
        };
        written.map_err(|error| *error)
    }

    #[inline(never)]
    fn other(&mut self, event: &Event<'_>) -> Result<(), Box<WriteError>> {
        match event {
            Event::Characters(value) => self.characters(value)?,
            event => self.uncommon(event)?,
        }
        self.hand_on()
    }

    /// Hands on what was gathered, where that is enough.
    #[inline]
    fn hand_on(&mut self) -> Result<(), Box<WriteError>> {
        if self.complete() >= GATHER { Ok(self.flush()?) } else { Ok(()) }
    }

    /// Bytes of the output that nothing can change.
    #[inline]
    fn complete(&self) -> usize {
        if self.tag == Tag::Written { self.written.start } else { self.out.len() }
    }

    /// Bytes that were written and not handed on.
    #[inline]
    pub fn pending(&self) -> usize {
        self.out.len()
    }

    /// Hands on everything that was written; a start tag whose attributes may not be complete
    /// stays behind.
    ///
    /// # Errors
    ///
    /// An error of the sink.
    pub fn flush(&mut self) -> Result<(), WriteError> {
        let complete = self.complete();
        self.sink.write_all(self.out.as_slice().get(..complete).unwrap_or_default())?;
        self.out.take_away(complete);
        self.written.start = 0;
        Ok(self.sink.flush()?)
    }

    /// Hands on everything, and gives the sink back.
    ///
    /// # Errors
    ///
    /// An error of the sink.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.flush()?;
        Ok(self.sink)
    }

    fn uncommon(&mut self, event: &Event<'_>) -> Result<(), WriteError> {
        let misplaced = || WriteError::Misplaced(event.name());
        if self.tag != Tag::None {
            match event {
                Event::NamespaceDeclaration { uri, prefix, local_element_ns } => {
                    self.hold()?;
                    return self.held.declare(prefix, uri, *local_element_ns, &mut self.namespaces);
                }
                Event::Attribute(name, value) => return self.held.attribute(*name, value),
                Event::SelfContained => return Ok(()),
                _ => self.release().map_err(|error| *error)?,
            }
        }
        match event {
            Event::StartDocument if self.stage == Stage::Start => self.start_document(),
            Event::EndDocument if self.elements.is_empty() && self.stage < Stage::End => {
                self.stage = Stage::End;
                self.flush()
            }
            _ if self.stage == Stage::End => Err(misplaced()),
            Event::Comment(text) => self.comment(text),
            Event::ProcessingInstruction { target, text } => self.instruction(target, text),
            Event::EntityReference(name) if !self.elements.is_empty() => self.reference(name),
            Event::Doctype { name, public, system, text } if self.stage < Stage::Typed => {
                self.stage = Stage::Typed;
                self.doctype(name, public, system, text)
            }
            _ => Err(misplaced()),
        }
    }

    fn start_document(&mut self) -> Result<(), WriteError> {
        self.stage = Stage::Prolog;
        if self.options.layout == Layout::Document {
            self.push("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        Ok(())
    }

    #[inline(never)]
    fn start_element(&mut self, name: &QName<'_>) -> Result<(), Box<WriteError>> {
        self.release()?;
        if self.elements.is_empty() {
            self.begin_root(name)?;
        }
        let outer = self.namespaces.len();
        match self.written.begin_known(name, &mut self.namespaces, &mut self.out) {
            Some(end) => self.elements.push(Element { end, name: self.names.len(), outer }),
            None => return self.start_unknown(name, outer),
        }
        // The stage is set: the name was learned from an element before, the root or within it.
        self.tag = Tag::Written;
        self.hand_on()
    }

    /// Makes sure that a root element can begin.
    fn begin_root(&mut self, name: &QName<'_>) -> Result<(), WriteError> {
        if self.stage == Stage::End || self.stage == Stage::Root && !self.options.fragment {
            return Err(WriteError::Misplaced(Event::StartElement(*name).name()));
        }
        Ok(())
    }

    /// Begins the tag of an element whose name is not known by its row.
    #[inline(never)]
    fn start_unknown(&mut self, name: &QName<'_>, outer: usize) -> Result<(), Box<WriteError>> {
        let before = self.names.len();
        let (namespaces, out) = (&mut self.namespaces, &mut self.out);
        if self.written.begin(name, namespaces, out, &mut self.names)? {
            self.elements.push(Element { end: EndTag::NONE, name: before, outer });
            self.tag = Tag::Written;
        } else {
            self.held.begin(*name, outer)?;
            self.tag = Tag::Held;
        }
        self.stage = Stage::Root;
        self.hand_on()
    }

    /// Adds an attribute to the tag that is written. That is not complete, and cannot be handed on.
    #[inline(never)]
    fn attribute(&mut self, name: &QName<'_>, value: &Value<'_>) -> Result<(), Box<WriteError>> {
        match self.written.attribute_known(name, value, &mut self.out) {
            Known::Whole => Ok(()),
            Known::Begun(before) => {
                self.written.end_attribute(before, value, &mut self.out).map_err(Box::new)
            }
            Known::No => self.attribute_by_text(name, value),
        }
    }

    #[inline(never)]
    fn attribute_by_text(
        &mut self,
        name: &QName<'_>,
        value: &Value<'_>,
    ) -> Result<(), Box<WriteError>> {
        let (namespaces, out) = (&self.namespaces, &mut self.out);
        let settled = !matches!(value, Value::QName(_));
        if settled && self.written.attribute_by_text(name, value, namespaces, out)? {
            return Ok(());
        }
        self.hold()?;
        Ok(self.held.attribute(*name, value)?)
    }

    /// Takes a tag that is written back, to hold it.
    fn hold(&mut self) -> Result<(), WriteError> {
        if self.tag != Tag::Written {
            return Ok(());
        }
        self.tag = Tag::Held;
        let Some(Element { end, name, .. }) = self.elements.pop() else { return Ok(()) };
        let own = self.names.get(name..).unwrap_or_default();
        let written = if end.is_known() { end.name() } else { own };
        let held = self.written.hold(&mut self.held, &mut self.namespaces, &mut self.out, written);
        self.names.truncate(name);
        held
    }

    /// Writes the start tag whose attributes are complete now, but for its end; false if there is
    /// none.
    #[inline]
    fn write_tag(&mut self) -> Result<bool, Box<WriteError>> {
        match std::mem::replace(&mut self.tag, Tag::None) {
            Tag::None => return Ok(false),
            Tag::Written => self.written.end(&self.namespaces, &self.out)?,
            Tag::Held => self.write_held()?,
        }
        Ok(true)
    }

    #[inline(never)]
    fn write_held(&mut self) -> Result<(), Box<WriteError>> {
        let (end, name, outer) = (EndTag::NONE, self.names.len(), self.held.outer);
        self.elements.push(Element { end, name, outer });
        Ok(self.held.write(&mut self.namespaces, &mut self.out, &mut self.names)?)
    }

    /// Writes the start tag whose attributes are complete now.
    #[inline(always)]
    fn release(&mut self) -> Result<(), Box<WriteError>> {
        if self.write_tag()? {
            self.out.push(b'>');
        }
        Ok(())
    }

    /// Writes an end tag, or makes the start tag that of an element that ends at once.
    #[inline(never)]
    fn end_element(&mut self) -> Result<(), Box<WriteError>> {
        if self.write_tag()? {
            self.out.append(b"/>", 2);
        } else {
            match self.elements.last() {
                Some(Element { end, .. }) if end.is_known() => end.append_to(&mut self.out),
                Some(element) => {
                    let name = self.names.get(element.name..).unwrap_or_default();
                    self.out.extend_from_slice(b"</");
                    self.out.extend_from_slice(name);
                    self.out.push(b'>');
                }
                None => return Err(WriteError::Misplaced(Event::EndElement.name()).into()),
            }
        }
        self.close();
        self.hand_on()
    }

    /// Forgets the innermost element.
    #[inline]
    fn close(&mut self) {
        if let Some(Element { name, outer, .. }) = self.elements.pop() {
            self.names.truncate(name);
            self.namespaces.truncate(outer);
        }
        if self.elements.is_empty() {
            self.end_line();
        }
    }

    fn characters(&mut self, value: &Value<'_>) -> Result<(), Box<WriteError>> {
        self.release()?;
        if self.stage == Stage::End {
            return Err(WriteError::Misplaced(Event::Characters(*value).name()).into());
        }
        let start = self.out.len();
        escape_value(value, Place::Text, &mut self.out)?;
        let blank = || self.out.as_slice().iter().skip(start).all(|&byte| chars::is_space(byte));
        if self.elements.is_empty() && !self.options.fragment && !blank() {
            return Err(WriteError::Misplaced("text outside of the root element").into());
        }
        Ok(())
    }
}
