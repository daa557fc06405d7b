//! Many events at one go.

use core::borrow::Borrow;
use core::fmt;

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use super::{Encoder, Way};
use crate::bits::Pen;
use crate::error::Error;
#[cfg(feature = "alloc")]
use crate::error::ErrorKind;
use crate::event::Event;

/// An event that [`Encoder::push_all`] could not write, and how far it came before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refused<E> {
    /// Bytes that the events before it made whole; they are written.
    pub bytes: usize,
    /// The event. Nothing of it is written, and those that follow were not asked for.
    pub event: E,
    /// Why.
    pub error: Error,
}

impl<E> fmt::Display for Refused<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<E: fmt::Debug> core::error::Error for Refused<E> {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl<E> From<Refused<E>> for Error {
    fn from(refused: Refused<E>) -> Self {
        refused.error
    }
}

impl Encoder<'_, '_> {
    /// Writes events as [`push`](Self::push) does one by one, and faster; returns the bytes that
    /// became whole.
    ///
    /// An application need not keep its events: an iterator makes each right before it is written.
    ///
    /// ```
    /// use exi_core::{Encoder, ErrorKind, Event, Limits, Memory, Options, QName, Schema};
    ///
    /// let memory = Memory::growing(&Limits::default());
    /// let mut encoder = Encoder::new(Schema::none(), Options::default(), memory)?;
    /// let events = [
    ///     Event::StartDocument,
    ///     Event::StartElement(QName::new("", "a")),
    ///     Event::EndElement,
    ///     Event::EndDocument,
    /// ];
    /// let (mut events, mut out, mut stream) = (events.iter(), [0; 64], Vec::new());
    /// // There is no room for the start of the element: it comes back.
    /// let refused = encoder.push_all(&mut events, &mut out[..2]).unwrap_err();
    /// assert!(matches!(refused.error.kind(), ErrorKind::OutputFull { .. }));
    /// stream.extend(&out[..refused.bytes]);
    /// // It goes on from there.
    /// let bytes = encoder.push_all([refused.event].into_iter().chain(events), &mut out)?;
    /// stream.extend(&out[..bytes]);
    /// encoder.finish_to_vec(&mut stream)?;
    /// assert_eq!(stream, [0x40, 0x98, 0x40]);
    /// # Ok::<(), exi_core::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`push`](Self::push), with the event that is refused. The encoder is as after the
    /// one before it; `events` that were lent go on after the one that came back.
    #[inline]
    pub fn push_all<'e, I, E>(&mut self, events: I, out: &mut [u8]) -> Result<usize, Refused<E>>
    where
        I: IntoIterator<Item = E>,
        E: Borrow<Event<'e>>,
    {
        match self.way {
            Way::BitPacked => self.pour::<_, _, false>(events.into_iter(), out),
            Way::Aligned => self.pour::<_, _, true>(events.into_iter(), out),
            Way::General => self.pour_any(events.into_iter(), out),
        }
    }

    /// [`push_all`](Self::push_all), appending to a vector.
    ///
    /// # Errors
    ///
    /// As [`push_all`](Self::push_all), but not [`ErrorKind::OutputFull`]: the vector grows.
    #[cfg(feature = "alloc")]
    pub fn push_all_to_vec<'e, I, E>(
        &mut self,
        events: I,
        out: &mut Vec<u8>,
    ) -> Result<(), Refused<E>>
    where
        I: IntoIterator<Item = E>,
        E: Borrow<Event<'e>>,
    {
        let (start, mut room) = (out.len(), 512);
        let mut events = events.into_iter();
        loop {
            let full = out.len();
            out.resize(full + room, 0);
            let pushed = self.push_all(&mut events, out.get_mut(full..).unwrap_or_default());
            out.truncate(full + pushed.as_ref().map_or_else(|refused| refused.bytes, |it| *it));
            let Err(Refused { event, mut error, .. }) = pushed else { return Ok(()) };
            if let ErrorKind::OutputFull { .. } = error.kind() {
                match self.push_to_vec(event.borrow(), out) {
                    Ok(()) => {
                        room *= 2;
                        continue;
                    }
                    Err(other) => error = other,
                }
            }
            return Err(Refused { bytes: out.len() - start, event, error });
        }
    }

    /// Writes events in the way that their kind permits, and stays at its place from one to the
    /// next. One function for each alignment: together they are too much for the registers.
    #[inline(never)]
    fn pour<'e, I, E, const ALIGNED: bool>(
        &mut self,
        mut events: I,
        out: &mut [u8],
    ) -> Result<usize, Refused<E>>
    where
        I: Iterator<Item = E>,
        E: Borrow<Event<'e>>,
    {
        let mut pen = Pen::new(self.cursor, out);
        let (room, mut tables) = (pen.room(), None);
        loop {
            // An event stays where it was made.
            let next = events.next();
            let Some(event) = next.as_ref().map(E::borrow) else { break };
            let written = match event {
                Event::Attribute(qname, value) => {
                    self.attribute::<ALIGNED>(&mut pen, &mut tables, qname, value)
                }
                Event::StartElement(qname) => self.start::<ALIGNED>(&mut pen, &mut tables, qname),
                Event::EndElement => self.end::<ALIGNED>(&mut pen),
                Event::Characters(value) => self.characters::<ALIGNED>(&mut pen, value),
                Event::StartDocument | Event::EndDocument => {
                    self.boundary::<ALIGNED>(&mut pen, event)
                }
                _ => None,
            };
            if written.is_some() {
                continue;
            }
            let pushed = pen.aside(|cursor, out| {
                self.cursor = cursor;
                let bytes = self.push_any(event, out)?;
                Ok((bytes, self.cursor))
            });
            if let (Err(error), Some(event)) = (pushed, next) {
                return Err(Refused { bytes: room - pen.room(), event, error });
            }
        }
        self.cursor = pen.cursor();
        Ok(room - pen.room())
    }

    /// Writes events in the way that holds for all.
    fn pour_any<'e, I, E>(&mut self, events: I, out: &mut [u8]) -> Result<usize, Refused<E>>
    where
        I: Iterator<Item = E>,
        E: Borrow<Event<'e>>,
    {
        let mut bytes = 0;
        for event in events {
            match self.push_any(event.borrow(), out.get_mut(bytes..).unwrap_or_default()) {
                Ok(more) => bytes += more,
                Err(error) => return Err(Refused { bytes, event, error }),
            }
        }
        Ok(bytes)
    }
}
