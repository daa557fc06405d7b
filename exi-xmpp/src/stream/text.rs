//! XEP-0322: the events of bodies as one document of XML text, the stream.

use std::mem;
use std::string::{String, ToString};

use exi_core::{Event, QName, Schema, Value};
use exi_xml::{Layout, WriteError, WriterOptions, XmlWriter};

use super::configuration::ContentNamespace;
use super::error::Error;
use super::failure::StreamError;
use super::head::{DECLARATION, Head};
use super::names::{
    COMPRESS, NAMESPACE, PREFIX, STREAM, STREAM_END, STREAM_ERRORS, STREAM_START, STREAMS, XMLNS,
};
use super::output::Output;
use super::to_exi::Unit;

/// Writes the text of a stream.
#[derive(Debug)]
pub(super) struct Text<'s> {
    schema: Schema<'s>,
    writer: XmlWriter<'s, Output>,
    head: Head,
    /// The name of the element `stream` as it is written, while it is open.
    root: Option<String>,
    /// The same of a stream whose head is not whole.
    next: Option<String>,
    /// A head is being read, and not in the text yet.
    fresh: bool,
    inside: Inside,
    /// Open elements of the body.
    depth: usize,
}

/// What the body in progress is.
#[derive(Debug)]
enum Inside {
    /// Nothing is known yet.
    Body,
    /// The head of a stream.
    Head,
    /// A declaration of a head: its prefix and namespace.
    Binding(String, String),
    /// A first-level element that is part of a head.
    HeadStanza,
    /// A first-level element.
    Stanza,
    /// The end of the stream.
    End,
}

impl<'s> Text<'s> {
    /// Text of events from a decoder with `schema`.
    pub(super) fn new(output: Output, schema: Schema<'s>) -> Self {
        Self {
            schema,
            writer: writer(output, schema),
            head: Head::default(),
            root: None,
            next: None,
            fresh: false,
            inside: Inside::Body,
            depth: 0,
        }
    }

    pub(super) fn output(&self) -> &Output {
        self.writer.get_ref()
    }

    pub(super) fn output_mut(&mut self) -> &mut Output {
        self.writer.get_mut()
    }

    /// Forgets what was written of the body in progress. Only an end can follow.
    pub(super) fn abandon(&mut self) {
        // The output takes everything, so that this does not fail.
        let _ = self.writer.flush();
        self.writer.get_mut().abandon();
    }

    /// Takes an event of a body.
    #[inline]
    pub(super) fn take(
        &mut self,
        event: &Event<'_>,
        content: ContentNamespace,
    ) -> Result<(), Error> {
        if !matches!(self.inside, Inside::Stanza) {
            return self.take_other(event, content);
        }
        match event {
            Event::Attribute(..) | Event::Characters(_) => {}
            Event::StartElement(_) => self.depth += 1,
            Event::EndElement => self.depth -= 1,
            _ => return self.take_other(event, content),
        }
        Ok(self.writer.write(event)?)
    }

    /// Takes an event outside of stanzas, or one that is rare in them.
    #[inline(never)]
    fn take_other(&mut self, event: &Event<'_>, content: ContentNamespace) -> Result<(), Error> {
        match event {
            Event::StartDocument | Event::EndDocument | Event::SelfContained => return Ok(()),
            Event::StartElement(_) => self.depth += 1,
            Event::EndElement => self.depth -= 1,
            Event::Attribute(..) | Event::Characters(_) | Event::NamespaceDeclaration { .. } => {}
            other => return Err(Error::Misplaced(other.name())),
        }
        match &mut self.inside {
            Inside::Body => self.begin_body(event),
            Inside::Head => self.take_head(event, content),
            Inside::Binding(prefix, uri) => {
                match event {
                    Event::Attribute(name, value) if *name == PREFIX => *prefix = value.to_string(),
                    Event::Attribute(name, value) if *name == NAMESPACE => *uri = value.to_string(),
                    Event::EndElement => {
                        self.head.declare(mem::take(prefix), mem::take(uri));
                        self.inside = Inside::Head;
                    }
                    _ => {}
                }
                Ok(())
            }
            Inside::HeadStanza => {
                self.write(event)?;
                if self.depth == 1 {
                    self.inside = Inside::Head;
                }
                Ok(())
            }
            Inside::Stanza => self.write(event),
            Inside::End => Ok(()),
        }
    }

    /// Takes the first event of a body.
    fn begin_body(&mut self, event: &Event<'_>) -> Result<(), Error> {
        match event {
            Event::StartElement(name) if *name == STREAM_START => {
                self.head = Head::default();
                self.fresh = true;
                self.inside = Inside::Head;
                Ok(())
            }
            Event::StartElement(name) if *name == STREAM_END => {
                self.inside = Inside::End;
                Ok(())
            }
            Event::StartElement(name) if self.root.is_some() && *name != STREAM => {
                self.inside = Inside::Stanza;
                self.write(event)
            }
            _ => Err(Error::Misplaced("an element outside of a stream, or a stream within it")),
        }
    }

    /// Takes an event of `streamStart`.
    fn take_head(&mut self, event: &Event<'_>, content: ContentNamespace) -> Result<(), Error> {
        match event {
            Event::Attribute(name, value) => {
                self.head.add(name, value.to_string());
                Ok(())
            }
            Event::StartElement(name) if *name == XMLNS => {
                self.inside = Inside::Binding(String::new(), String::new());
                Ok(())
            }
            Event::StartElement(_) => {
                self.begin_stream(content)?;
                self.inside = Inside::HeadStanza;
                self.write(event)
            }
            Event::EndElement => self.begin_stream(content),
            _ => Ok(()),
        }
    }

    /// Writes the start tag of the stream, unless it is there.
    fn begin_stream(&mut self, content: ContentNamespace) -> Result<(), Error> {
        if !mem::take(&mut self.fresh) {
            return Ok(());
        }
        let mut output = mem::take(self.writer.get_mut());
        output.bytes.extend_from_slice(DECLARATION);
        self.writer = writer(output, self.schema);
        let prefix = self.head.complete(content.uri());
        self.head.write_xml(&prefix, &mut self.writer)?;
        self.next = Some(match prefix.as_str() {
            "" => String::from("stream"),
            prefix => [prefix, ":stream"].concat(),
        });
        Ok(())
    }

    fn write(&mut self, event: &Event<'_>) -> Result<(), Error> {
        if let Event::NamespaceDeclaration { uri, prefix, .. } = event
            && self.depth == 1
            && self.head.declares(prefix, uri)
        {
            // The stream has said it.
            return Ok(());
        }
        Ok(self.writer.write(event)?)
    }

    /// Bytes of the element in progress.
    pub(super) fn in_progress(&self) -> usize {
        self.writer.get_ref().in_progress() + self.writer.pending()
    }

    /// The body has ended; what it was.
    pub(super) fn end_body(&mut self) -> Unit {
        // The output takes everything, so that this does not fail.
        let _ = self.writer.flush();
        match mem::replace(&mut self.inside, Inside::Body) {
            Inside::End => {
                self.end_stream();
                Unit::End
            }
            Inside::Head => {
                self.commit_head();
                Unit::Start
            }
            _ => {
                self.writer.get_mut().commit();
                Unit::Stanza
            }
        }
    }

    /// The head is whole.
    fn commit_head(&mut self) {
        self.root = self.next.take();
        self.writer.get_mut().commit();
    }

    /// Writes the end tag of the stream, if one is open.
    fn end_stream(&mut self) {
        let Some(root) = self.root.take() else { return };
        let output = self.writer.get_mut();
        for part in ["</", root.as_str(), ">"] {
            output.bytes.extend_from_slice(part.as_bytes());
        }
        output.commit();
    }

    /// Ends the stream from this side.
    pub(super) fn close(
        &mut self,
        error: Option<&StreamError<'_>>,
        content: ContentNamespace,
    ) -> Result<(), Error> {
        self.abandon();
        if self.root.is_none() {
            (self.head, self.fresh) = (Head::default(), true);
            self.begin_stream(content)?;
            self.commit_head();
        }
        if let Some(error) = error {
            // The writer is inside of whatever was given up.
            let output = mem::take(self.writer.get_mut());
            self.writer = writer(output, self.schema);
            self.write_error(error)?;
        }
        self.end_stream();
        Ok(())
    }

    fn write_error(&mut self, error: &StreamError<'_>) -> Result<(), WriteError> {
        let condition = QName::new(STREAM_ERRORS, error.condition.name());
        let text = QName::new(STREAM_ERRORS, "text");
        let mut start = |name| self.writer.write(&Event::StartElement(name));
        start(QName::new(STREAMS, "error"))?;
        start(condition)?;
        self.writer.write(&Event::EndElement)?;
        self.writer.write(&Event::StartElement(text))?;
        self.writer.write(&Event::Characters(Value::from(error.text())))?;
        self.writer.write(&Event::EndElement)?;
        if error.processing_failed {
            self.writer.write(&Event::StartElement(QName::new(COMPRESS, "failure")))?;
            let failed = QName::new(COMPRESS, "processing-failed");
            self.writer.write(&Event::StartElement(failed))?;
            self.writer.write(&Event::EndElement)?;
            self.writer.write(&Event::EndElement)?;
        }
        self.writer.write(&Event::EndElement)?;
        self.writer.flush()
    }
}

/// A writer at the beginning of a document.
fn writer(output: Output, schema: Schema<'_>) -> XmlWriter<'_, Output> {
    let options = WriterOptions { fragment: false, layout: Layout::Bare };
    XmlWriter::new(output, options).with_schema(schema)
}
