//! Events pushed many at a time make the bytes that they make one by one.

use exi_core::{Encoder, ErrorKind, Event, Refused};

/// Pushes `events` in batches of any size, into output of every size from none up, with an event
/// between them that no grammar accepts; what has become of them.
pub(crate) fn push_in_batches(
    encoder: &mut Encoder<'_, '_>,
    events: &[Event<'_>],
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let (mut room, mut size) = (0, 1);
    let mut rest = events;
    while !rest.is_empty() {
        let (batch, behind) = rest.split_at(size.min(rest.len()));
        // Of a slice, and made as they are asked for.
        let pushed = if size % 2 == 0 {
            push_batch(encoder, batch, &mut room, out)
        } else {
            push_batch(encoder, batch.iter().copied(), &mut room, out)
        };
        pushed.map_err(|error| format!("a batch of {size}: {error}"))?;
        (rest, size) = (behind, size * 2);
        push_refused(encoder, rest, out)?;
    }
    Ok(())
}

/// Pushes a batch into `room` bytes, and what comes back into more.
fn push_batch<'e, E: std::borrow::Borrow<Event<'e>>>(
    encoder: &mut Encoder<'_, '_>,
    batch: impl IntoIterator<Item = E>,
    room: &mut usize,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let mut events = batch.into_iter();
    let mut back = None;
    loop {
        let mut bytes = vec![0; *room];
        match encoder.push_all(back.take().into_iter().chain(&mut events), &mut bytes) {
            Ok(written) => {
                out.extend_from_slice(bytes.get(..written).ok_or("more than there was room for")?);
                return Ok(());
            }
            Err(Refused { bytes: written, event, error }) => {
                let ErrorKind::OutputFull { needed } = error.kind() else {
                    return Err(error.to_string());
                };
                if needed <= bytes.len().saturating_sub(written) {
                    return Err(format!("{needed} bytes are asked for where {room} were"));
                }
                out.extend_from_slice(bytes.get(..written).ok_or("more than there was room for")?);
                back = Some(event);
                // Large events ask for so much that one byte more each time takes long.
                *room = if needed > 2 * *room + 64 { needed } else { *room + 1 };
            }
        }
    }
}

/// Pushes an event that is refused, between one that is accepted and others that would be.
fn push_refused(
    encoder: &mut Encoder<'_, '_>,
    rest: &[Event<'_>],
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let before = (encoder.offset(), out.len());
    let events = [Event::StartDocument].iter().chain(rest);
    let Err(refused) = encoder.push_all_to_vec(events, out) else {
        return Err("a document began within itself".to_owned());
    };
    if !matches!(refused.error.kind(), ErrorKind::NotAllowed(_)) {
        return Err(format!("refused for another reason: {refused:?}"));
    }
    if refused.event != &Event::StartDocument || refused.bytes != 0 {
        return Err(format!("another event came back: {refused:?}"));
    }
    if before != (encoder.offset(), out.len()) {
        return Err("an event that is refused left traces".to_owned());
    }
    Ok(())
}
