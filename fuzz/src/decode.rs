//! Any bytes: events or an error, the same however the input is cut and whoever owns the memory.

use std::ops::ControlFlow;

use arbitrary::{Arbitrary, Unstructured};
use exi_core::inspect::Inspector;
use exi_core::{Alignment, Arena, Decoder, ErrorKind, Memory, Pause, Step};

use crate::options::{LIMITS, Setup};

/// Lent memory, for two self-contained elements within one another too.
type Lent = Arena<64, 4096, 64, 4096, 32, 4096, 64, 2048, 256, 2>;

/// A sign of each event, and how decoding ended.
type Run = (Vec<String>, String);

/// Decodes the bytes that follow the options, event by event.
fn run(setup: Setup, memory: Memory<'_>, bytes: &[u8], piece: usize) -> Run {
    let mut decoder = match Decoder::new(setup.schema, setup.options, memory) {
        Ok(decoder) => decoder,
        Err(error) => return (Vec::new(), error.to_string()),
    };
    let mut pieces = bytes.chunks(piece.max(1));
    let mut input: &[u8] = &[];
    let mut events = Vec::new();
    loop {
        match decoder.next(&mut input) {
            Ok(Step::Event(event)) => events.push(format!("{event:?}")),
            Ok(Step::End) => return (events, "the end".to_owned()),
            Ok(Step::NeedInput) => match pieces.next() {
                Some(piece) => input = piece,
                None => return (events, "more input".to_owned()),
            },
            Err(error) => return (events, error.kind().to_string()),
        }
    }
}

/// Decodes the bytes that follow the options into a sink.
fn run_to_sink(setup: Setup, mut bytes: &[u8]) -> Run {
    let memory = Memory::growing(&LIMITS);
    let mut decoder = match Decoder::new(setup.schema, setup.options, memory) {
        Ok(decoder) => decoder,
        Err(error) => return (Vec::new(), error.to_string()),
    };
    let mut events = Vec::new();
    let pause = decoder.try_for_each(&mut bytes, |event| {
        events.push(format!("{event:?}"));
        ControlFlow::<()>::Continue(())
    });
    let end = match pause {
        Ok(Pause::End) => "the end".to_owned(),
        Ok(_) => "more input".to_owned(),
        Err(error) => error.kind().to_string(),
    };
    (events, end)
}

/// Decodes the bytes that follow the options, and looks at their bits.
fn inspect(setup: Setup, mut bytes: &[u8]) -> Run {
    let decoder = match Decoder::new(setup.schema, setup.options, Memory::growing(&LIMITS)) {
        Ok(decoder) => decoder,
        Err(error) => return (Vec::new(), error.to_string()),
    };
    let mut inspector = Inspector::new(decoder);
    let mut events = Vec::new();
    loop {
        match inspector.next(&mut bytes) {
            Ok(Some((_, event))) => events.push(format!("{event:?}")),
            Ok(None) => return (events, "the end".to_owned()),
            Err(error) if error.kind() == ErrorKind::UnexpectedEnd => {
                return (events, "more input".to_owned());
            }
            Err(error) => return (events, error.kind().to_string()),
        }
    }
}

/// Decodes `data`, whose first bytes choose the options.
pub fn decode(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let Ok(setup) = Setup::arbitrary(&mut u) else { return };
    let bytes = u.take_rest();
    let whole = run(setup, Memory::growing(&LIMITS), bytes, bytes.len());
    assert_eq!(whole, run_to_sink(setup, bytes), "the events went to a sink");
    let cut = run(setup, Memory::growing(&LIMITS), bytes, 1);
    // DEFLATE inflates ahead of what is asked for: it may notice an error before events are taken.
    let ahead = setup.options.alignment() == Alignment::Compression;
    if !ahead || whole.1 == cut.1 {
        assert_eq!(whole, cut, "the input was cut at every byte");
    }
    if !ahead {
        assert_eq!(whole, inspect(setup, bytes), "the bits were looked at");
    }
    let mut lent = Box::new(Lent::new());
    let lent = run(setup, lent.lend(), bytes, bytes.len());
    let limited = |(_, end): &(_, String)| end.starts_with("limit reached");
    if !limited(&whole) && !limited(&lent) {
        assert_eq!(whole, lent, "the memory was lent");
    }
}
