//! The progress of one event, so that decoding resumes where the input ended.

/// The items of the event in progress that were already read.
///
/// Decoding an event is straight-line code that asks for items. When the input ends, the code
/// returns; when it is entered again, items that the log holds are answered from there, so that
/// no bit is decoded twice. A step with effects is wrapped in [`begin`](Self::begin) and
/// [`complete`](Self::complete): once complete, it stands for all items inside it.
#[derive(Clone, Debug)]
pub(crate) struct Log {
    values: [u64; Self::CAPACITY],
    pending: u64,
    len: u8,
    cursor: u8,
}

/// Where a step began.
#[derive(Clone, Copy)]
pub(crate) struct Mark(u8);

/// What the log says of a step.
pub(crate) enum Begun {
    /// It is complete, with this result.
    Done(u64),
    /// It has to be carried out, perhaps not from its beginning.
    Run(Mark),
}

impl Log {
    /// More items than any event has at a time.
    const CAPACITY: usize = 22;

    pub(crate) const fn new() -> Self {
        Self { values: [0; Self::CAPACITY], pending: 0, len: 0, cursor: 0 }
    }

    /// Forgets the event: it is complete.
    #[inline]
    pub(crate) fn clear(&mut self) {
        self.len = 0;
        self.cursor = 0;
        self.pending = 0;
    }

    /// True when no item of an event was read.
    #[inline]
    pub(crate) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Starts to answer from the first item again.
    #[inline]
    pub(crate) fn rewind(&mut self) {
        self.cursor = 0;
    }

    /// The next item, where it was read before.
    #[inline]
    pub(crate) fn replay(&mut self) -> Option<u64> {
        if self.cursor < self.len {
            let value = self.values.get(usize::from(self.cursor)).copied();
            self.cursor += 1;
            value
        } else {
            None
        }
    }

    /// True while an item of the log is still to be answered from it.
    pub(crate) const fn replays(&self) -> bool {
        self.cursor < self.len
    }

    /// Adds an item that was just read.
    #[inline]
    pub(crate) fn push(&mut self, value: u64) {
        debug_assert!(usize::from(self.len) < Self::CAPACITY, "an event of more items");
        if let Some(slot) = self.values.get_mut(usize::from(self.len)) {
            *slot = value;
            self.len += 1;
            self.cursor = self.len;
        }
    }

    /// Begins, or enters again, a step that has a result of its own.
    pub(crate) fn begin(&mut self) -> Begun {
        let mark = Mark(self.cursor);
        match self.replay() {
            Some(value) if self.pending >> mark.0 & 1 == 0 => Begun::Done(value),
            Some(_) => Begun::Run(mark),
            None => {
                self.push(0);
                self.pending |= 1 << mark.0;
                Begun::Run(mark)
            }
        }
    }

    /// The step's result stands for the items inside it from now on.
    pub(crate) fn complete(&mut self, mark: Mark, value: u64) {
        self.save(mark, value);
        self.pending &= !(1 << mark.0);
    }

    /// Notes how far the step has come and drops the items read since it began.
    pub(crate) fn save(&mut self, mark: Mark, progress: u64) {
        if let Some(slot) = self.values.get_mut(usize::from(mark.0)) {
            *slot = progress;
        }
        self.len = mark.0 + 1;
        self.cursor = self.len;
        self.pending &= (2 << mark.0) - 1;
    }

    /// How far the step had come: 0 at first, else what was saved last.
    pub(crate) fn progress(&self, mark: Mark) -> u64 {
        self.values.get(usize::from(mark.0)).copied().unwrap_or(0)
    }
}
